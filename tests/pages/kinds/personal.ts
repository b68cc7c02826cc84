/** Pages that belong to one person: what people read in mail, bank and forms is nobody's business. */
import { htmlPage, type TestPage } from '../markup.ts';
import { STORIES } from '../stories.ts';

const page = (head: string, body: string): string => htmlPage(head, `<body>${body}</body>`);
const prose = (story: number, count = 5): string =>
  (STORIES[story % STORIES.length]?.paragraphs ?? [])
    .slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('');
const letter =
  '<p>Dear Ms Fennimore, thank you for your letter of last week about the mooring fees; I have passed it on to the office that deals with them and hope to have an answer before Easter.</p><p>In the meantime you may go on using the old berth, as we agreed on the telephone, and I would be glad if you could send me the number of your insurance policy once more.</p><p>The two boxes you left here are in the cellar, dry and safe, and can be picked up on any weekday between nine and four, except Wednesdays when the house is closed all day long.</p><p>With kind regards from all of us, and from the dog too, who misses your walks along the mole more than anybody else here does.</p>';

export const PERSONAL: readonly TestPage[] = [
  [
    'webmail, message open',
    'https://mail.fathompost.example/u/0/inbox/18d2f77',
    `<h1>Your mooring fees</h1><time>5 March 2024</time><div role="main">${letter}</div>`,
  ],
  [
    'webmail, another host',
    'https://webmail.oberlind.example/message/view-message-with-long-name',
    `<h2>Your berth</h2><span class="date">5 March</span>${letter}<a href="/logout">Log out</a>`,
  ],
  [
    'mail inside an office suite',
    'https://office.kolnara.example/mail/read/44120',
    `<h1>Re: berth</h1><time>2024-03-05</time>${letter}`,
  ],
  [
    'mail on a host without a telling name',
    'https://hey.kolnara.example/topics/5512345',
    `<h1>Re: berth</h1><time>2024-03-05</time>${letter}<a href="/sign-out">Leave</a>`,
  ],
  [
    'mail with a reply box',
    'https://letters.kolnara.example/read/the-letter-about-the-berth',
    `<h1>Re: berth</h1><time>2024-03-05</time>${letter}<div contenteditable="true"></div>`,
  ],
  [
    'mail kept from search engines',
    'https://post.kolnara.example/read/the-letter-about-the-berth',
    `<h1>Re: berth</h1><time>2024-03-05</time>${letter}`,
    '<meta name="robots" content="noindex,nofollow">',
  ],
  [
    'mail with a button to leave',
    'https://hey.kolnara.example/read/the-letter-about-the-berth-55120',
    `<button>Log out</button><h1>Re: berth</h1><time>2024-03-05</time>${letter}`,
    '<meta name="description" content="Mail for everybody">',
  ],
  [
    'bank notice with a button to leave',
    'https://www.tidebank.example/client/notice-about-your-new-credit-line',
    `<a href="/x"> Sign out </a><h1>Your credit line</h1><time>2024-03-05</time>${letter}`,
    '<link rel="canonical" href="https://www.tidebank.example/client/"><meta name="description" content="Banking">',
  ],
  [
    'mail inbox',
    'https://mail.fathompost.example/u/0/inbox',
    `<table role="grid"><tr><td>Tregarth</td><td>Berth</td></tr></table>`,
  ],
  [
    'bank overview',
    'https://banking.tidebank.example/overview',
    '<h1>Your accounts</h1><table><tr><td>Current account</td><td>1,204.11</td></tr></table><a href="/logout">Log out</a>',
  ],
  [
    'bank letter',
    'https://www.tidebank.example/secure/messages/statement-of-your-account-for-march',
    `<h1>Your statement</h1><time>5 March 2024</time>${letter}<a href="/logout">Log out</a>`,
  ],
  [
    'bank notice to one client',
    'https://online.tidebank.example/documents/notice-about-your-new-credit-line',
    `<h1>Your new credit line</h1><span class="date">5 March 2024</span>${letter}<a href="/auth/logout">Log out</a>`,
  ],
  [
    'bank transfer form',
    'https://my.tidebank.example/transfer',
    '<form><input name="to"><input name="amount"><input name="when"><textarea></textarea></form>',
  ],
  [
    'log-in',
    'https://www.marnocklantern.example/login',
    '<h1>Welcome back</h1><form><input type="email"><input type="password"><button>Log in</button></form>',
  ],
  [
    'log-in on a bare address',
    'https://club.oberlind.example/members-area-of-the-club',
    `<h1>Members</h1><form><input name="user"><input type="password"></form>${prose(0)}`,
  ],
  [
    'sign-up with terms',
    'https://club.oberlind.example/sign-up',
    `<h1>Join</h1><form><input name="a"><input name="b"><input type="email"><input type="password"></form>${prose(1)}`,
  ],
  [
    'tax form',
    'https://forms.oberlind.example/tax/declaration-of-income-2024',
    `<h1>Declaration</h1><time>2024</time>${prose(1)}<form><input name="a"><input name="b"><input name="c"><select></select><input name="d"></form>`,
  ],
  [
    'doctor’s appointment',
    'https://clinic.oberlind.example/appointments/new-appointment-with-the-doctor',
    `<h1>Appointment</h1><p class="date">5 March</p>${letter}<form><input name="a"><input type="tel"><input type="email"><input type="date"></form>`,
  ],
  [
    'health record',
    'https://portal.clinic-oberlind.example/records/2024/03/05/letter-from-the-clinic',
    `<h1>Letter</h1><time>2024-03-05</time>${letter}`,
  ],
  [
    'chat',
    'https://chat.kolnara.example/c/the-berth-and-the-boxes-00123',
    `<div role="application"><h1>Ida</h1><time>now</time>${letter}</div>`,
  ],
  [
    'notes',
    'https://notes.kolnara.example/n/what-the-doctor-said-today-99182',
    `<h1>What the doctor said</h1><time>2024-03-05</time><div contenteditable="true">${letter}</div>`,
  ],
  [
    'contact form',
    'https://www.marnocklantern.example/contact',
    `<h1>Write to us</h1>${prose(2, 2)}<form><input name="a"><input type="email"><input name="b"><textarea></textarea></form>`,
  ],
  [
    'checkout',
    'https://shop.fathom.example/checkout/address',
    '<h1>Where to?</h1><form><input name="street"><input name="town"><input name="zip"><input type="tel"></form>',
  ],
  [
    'webmail that calls itself an article',
    'https://mail.fathompost.example/read/the-letter-about-the-berth',
    `<h1>Re: berth</h1><time>2024-03-05</time>${letter}`,
    '<meta property="og:type" content="article">',
  ],
].map(([name = '', address = '', body = '', head = '']) => ({ name, address, html: page(head, body) }));
