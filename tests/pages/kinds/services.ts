/** Pages that sell, let, hire and invite. */
import { each, htmlPage, jsonLd, metas, type TestPage } from '../markup.ts';
import { OFFER, POST } from './prose.ts';

const website = metas({ 'og:type': 'website' });
const described = '<meta name="description" content="All about it">';
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;
const elsewhere = (name: string, address: string, head: string, body: string): TestPage => ({
  name,
  address,
  html: htmlPage(`<title>${name}</title>${head}`, `<body>${body}</body>`),
});
const paragraphs = (texts: readonly string[]): string => each(texts, '<p>', '</p>');
const boxes = (texts: readonly string[], name: string): string => each(texts, `<div class="${name}"><p>`, '</p></div>');

export const SERVICES: readonly TestPage[] = [
  elsewhere(
    'product',
    'https://www.saltwool.example/products/blanket-of-salt-meadow-wool',
    `${metas({ 'og:type': 'product' })}`,
    `<h1>Blanket</h1>${paragraphs(OFFER)}<button>Add to cart</button>`,
  ),
  elsewhere(
    'product in a shop that declares nothing',
    'https://www.saltwool.example/blanket-of-salt-meadow-wool-10482',
    `${described}${canonical('https://www.saltwool.example/b')}`,
    `<h1>Blanket</h1><span class="price">189.00</span><div class="description">${paragraphs(OFFER)}</div><form><select name="size"></select><button>Add to cart</button></form><div class="reviews"><time>5 March 2024</time>${boxes(POST, 'review')}</div>`,
  ),
  elsewhere(
    'category of a shop',
    'https://www.saltwool.example/collections/blankets-and-throws-for-winter',
    website,
    `<h1>Blankets</h1><p>${OFFER[0]}</p>${'<div class="item"><a href="/x">Blanket</a><span>189.00</span></div>'.repeat(24)}`,
  ),
  elsewhere(
    'cart',
    'https://www.saltwool.example/cart',
    website,
    '<h1>Your cart</h1><table><tr><td>Blanket</td><td><input name="n"></td></tr></table>',
  ),
  elsewhere(
    'checkout on a host of its own',
    'https://checkout.saltwool.example/c/cn_1Aj82b',
    '',
    '<h1>Pay</h1><form><input name="card"><input name="cvc"><input name="name"><input name="zip"></form>',
  ),
  elsewhere(
    'hotel',
    'https://www.bedsbythesea.example/hotel/kn/harbour-inn-marnock-quay',
    website,
    `<h1>Harbour Inn</h1>${paragraphs(OFFER)}<form><input name="in"><input name="out"></form><div class="reviews">${boxes(POST, 'review')}</div>`,
  ),
  elsewhere(
    'house for sale',
    'https://www.fourwalls.example/for-sale/details/66120482/house-at-the-old-weir',
    website,
    `<h1>House at the old weir</h1><span class="listed-date">Listed 5 March 2024</span>${paragraphs(OFFER)}<form><input name="name"><input type="email"><input type="tel"><textarea></textarea></form>`,
  ),
  elsewhere(
    'classified advertisement',
    'https://www.smallads.example/s-anzeige/old-diesel-engine-for-a-boat/2671200482',
    `${website}${canonical('https://www.smallads.example/x')}`,
    `<h1>Old diesel engine</h1><span class="date">5 March 2024</span><p class="text">${POST.join(' ')}</p><button>Write a message</button>`,
  ),
  elsewhere(
    'job',
    'https://jobs.fathom.example/vacancies/engineer-for-depth-sensors-m-f-d',
    jsonLd({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Engineer' }),
    `<h1>Engineer</h1>${paragraphs(OFFER)}`,
  ),
  elsewhere(
    'job that declares nothing',
    'https://www.fathom.example/work-with-us/engineer-for-depth-sensors-10482',
    described,
    `<h1>Engineer for depth sensors</h1><span class="posted-date">Posted 5 March 2024</span><h2>Your tasks</h2><ul>${each(OFFER, '<li>', '</li>')}</ul><h2>We offer</h2><ul>${each(POST, '<li>', '</li>')}</ul><a href="/apply">Apply now</a>`,
  ),
  elsewhere(
    'concert',
    'https://www.seastage.example/events/the-night-choir-at-the-old-weir',
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'MusicEvent',
      name: 'The Night Choir',
      startDate: '2024-03-05',
    }),
    `<h1>The Night Choir</h1><time>5 March 2024, 8 p.m.</time>${paragraphs(OFFER)}`,
  ),
  elsewhere(
    'calendar of events',
    'https://www.seastage.example/calendar/2024/03/05',
    website,
    `<h1>5 March 2024</h1>${boxes(OFFER, 'event')}`,
  ),
];
