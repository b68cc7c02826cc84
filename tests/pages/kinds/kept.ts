/** Pages that are somebody's own affair: mail, bank, accounts, forms, log-ins. None may ever be taken for an article. */
import { each, htmlPage, metas, type TestPage } from '../markup.ts';
import { LETTER, POLICY, POST } from './prose.ts';

const letter = each(LETTER, '<p>', '</p>');
const terms = each(POLICY, '<p>', '</p>');
const kept = (name: string, address: string, head: string, body: string): TestPage => ({
  name,
  address,
  html: htmlPage(head, `<body>${body}</body>`),
});

export const KEPT: readonly TestPage[] = [
  kept(
    'mail, message in a frame of an app',
    'https://outlook.kolnara-office.example/owa/0/inbox/id/AAQkADAwATM0',
    '<title>Mail - Tarn, Jory</title><meta name="referrer" content="no-referrer">',
    `<div id="app"><div role="region" aria-label="Message"><div role="heading" aria-level="2">Your agreement</div><span>Tue 3/5/2024 6:20 PM</span><div role="document" class="allowTextSelection"><div class="x_WordSection1">${each(LETTER, '<p class="x_MsoNormal">', '</p>')}</div></div></div><button aria-label="Reply">Reply</button></div>`,
  ),
  kept(
    'mail, message in a plain page',
    'https://post.tidewater.example/messages/2024/03/05/the-extension-of-your-agreement',
    '<title>The extension of your agreement</title>',
    `<h1>The extension of your agreement</h1><div class="date">5 March 2024</div><div class="message-body">${letter}</div><form method="post" action="/reply"><textarea name="body"></textarea><button>Send</button></form>`,
  ),
  kept(
    'mail, cut by line breaks',
    'https://squirrel.tidewater.example/src/read_body.php?mailbox=INBOX&passed_id=10482',
    '<title>Tidewater mail</title>',
    `<table><tr><td>Subject:</td><td><b>Your agreement</b></td></tr><tr><td>Date:</td><td class="date">5 March 2024</td></tr></table><h2>Your agreement</h2><table><tr><td>${each(LETTER, '', '<br><br>')}</td></tr></table><a href="compose.php">Compose</a> <a href="signout.php">Sign Out</a>`,
  ),
  kept(
    'mail on a phone’s site',
    'https://m.tidewater.example/mail/thread/18f2a7711c20',
    '<title>Tidewater</title><meta name="viewport" content="width=device-width">',
    `<h2>Your agreement</h2><time datetime="2024-03-05">5 March</time>${letter}`,
  ),
  kept(
    'bank, message of the adviser',
    'https://kunde.sparkontor.example/postfach/nachricht/ihre-verlaengerung-ist-genehmigt-20240305',
    '<title>Postfach – Sparkontor</title><meta name="robots" content="noindex">',
    `<header><button>Abmelden</button></header><main><h1>Ihre Verlängerung ist genehmigt</h1><time datetime="2024-03-05">05.03.2024</time>${letter}</main>`,
  ),
  kept(
    'bank, statement in the browser',
    'https://www.coastbank.example/personal/statements/2024/03/05/current-account-statement-march',
    '<title>Statement</title><link rel="canonical" href="https://www.coastbank.example/personal/">',
    `<div class="userbar">Signed in as J. Tarn <a href="#" data-action="end">Log out</a></div><h1>Statement</h1><p class="date">5 March 2024</p>${letter}<table><tr><td>3 March</td><td>-18.40</td></tr></table>`,
  ),
  kept(
    'bank, overview',
    'https://ebanking.coastbank.example/app/#/accounts/overview',
    '<title>Overview</title>',
    '<h1>Good morning, Jory</h1><table><tr><td>Savings</td><td>12,004.77</td></tr></table>',
  ),
  kept(
    'insurance, letter in a customer area',
    'https://www.dykeinsurance.example/customer-area/documents/confirmation-of-your-new-policy-55120',
    '<title>Confirmation</title><meta name="description" content="Insurance for everybody on the coast">',
    `<nav><a href="/customer-area/logout">Log off</a></nav><h1>Confirmation of your new policy</h1><span class="doc-date">5 March 2024</span>${letter}`,
  ),
  kept(
    'log-in of a newspaper',
    'https://id.marnockherald.example/signin/v2/identifier?continue=story-10482',
    `<title>Sign in – The Marnock Herald</title>${metas({ 'og:type': 'website' })}`,
    `<h1>Sign in</h1><form><input type="email"><input type="password"></form>${terms}`,
  ),
  kept(
    'log-in that calls itself an article',
    'https://www.marnockherald.example/subscriber/login',
    `<title>Sign in</title>${metas({ 'og:type': 'article' })}`,
    `<h1>Sign in</h1><form><input type="email"><input type="password"></form>${terms}`,
  ),
  kept(
    'account settings',
    'https://www.marnockherald.example/account/settings',
    `<title>Your account</title>${metas({ 'og:type': 'website' })}`,
    `<h1>Your account</h1>${terms}<form><input name="name"><input type="email"><input type="tel"></form>`,
  ),
  kept(
    'order that was sent',
    'https://www.saltwool.example/orders/confirmation/2024-03-05-order-number-551203',
    '<title>Thank you for your order</title>',
    `<h1>Thank you for your order</h1><time>5 March 2024</time>${letter}`,
  ),
  kept(
    'invoice',
    'https://billing.saltwool.example/invoice/in_1Oqz8812345',
    '<title>Invoice</title>',
    `<h1>Invoice</h1><p class="date">5 March 2024</p>${letter}`,
  ),
  kept(
    'patient’s message',
    'https://mychart.clinic-virr.example/app/communication-center/conversation?id=WP-24abc12345',
    '<title>Conversation</title>',
    `<div role="main"><h1>Your results</h1><time>5 March 2024</time>${letter}</div><button>Log out</button>`,
  ),
  kept(
    'school’s letter to parents, behind a log-in',
    'https://parents.lindenschool.example/notices/2024/03/05/letter-to-all-parents-of-year-six',
    '<title>Notice</title>',
    `<header><a href="/session/end" class="logout">Sign out</a></header><h1>Letter to all parents of year six</h1><time datetime="2024-03-05">5 March</time>${letter}`,
  ),
  kept(
    'tax office, decision',
    'https://service.taxoffice.example/inbox/decisions/decision-on-your-declaration-of-2023',
    '<title>Decision</title>',
    `<h1>Decision on your declaration</h1><time>5 March 2024</time>${letter}`,
  ),
  kept(
    'application form in several steps',
    'https://www.gov.oberlind.example/apply-for-a-residence-permit/personal-details-step-2',
    `<title>Personal details</title>${metas({ 'og:type': 'website' })}`,
    `<h1>Personal details</h1><p class="date">Last updated 5 March 2024</p>${terms}<form><label>Name</label><input name="n"><input name="dob"><input name="addr"><input name="tel" type="tel"><input name="mail" type="email"></form>`,
  ),
  kept(
    'petition to sign',
    'https://www.voicesunited.example/p/save-the-night-trains-to-the-coast',
    `<title>Save the night trains</title>${metas({ 'og:type': 'website', description: 'Sign!' })}`,
    `<h1>Save the night trains to the coast</h1><time>5 March 2024</time>${each(POST, '<p>', '</p>')}<form><input name="first"><input name="last"><input type="email"><input name="town"><textarea></textarea></form>`,
  ),
  kept(
    'document being written',
    'https://docs.kolnara-office.example/document/d/1aB2c3D4e5F6/edit',
    '<title>Notes on the meeting - Documents</title>',
    `<div role="application"><h1>Notes on the meeting</h1><div contenteditable="true">${letter}</div></div>`,
  ),
  kept(
    'chat of a team',
    'https://team.slackline.example/archives/C02345678/p1709659200123456',
    '<title>general - Team</title>',
    `<div role="list">${LETTER.map((text) => `<div role="listitem"><b>Ida</b> <time>18:20</time><p>${text}</p></div>`).join('')}</div><div role="textbox" contenteditable="true"></div>`,
  ),
  kept(
    'wiki of a company',
    'https://intranet.fathom.example/display/OPS/How+we+handle+letters+from+clients',
    '<title>How we handle letters from clients</title>',
    `<h1>How we handle letters from clients</h1><span class="last-modified">5 March 2024</span>${letter}`,
  ),
  kept(
    'ticket of the help desk',
    'https://help.saltwool.example/hc/requests/4412903',
    '<title>Request 4412903</title>',
    `<h1>Blanket arrived wet</h1><time datetime="2024-03-05">5 March</time><div class="comments">${letter}</div><form><textarea></textarea></form>`,
  ),
  kept(
    'dating profile message',
    'https://www.twofish.example/messages/ida-of-marnock-and-jory-of-virr-55120',
    '<title>Messages</title>',
    `<h1>Ida</h1><time>5 March 2024</time>${letter}<textarea></textarea>`,
  ),
  kept(
    'calendar entry',
    'https://calendar.tidewater.example/event?eid=MTIzNDU2Nzg5',
    '<title>Meeting</title>',
    `<h1>Meeting about the agreement</h1><time>5 March 2024</time>${letter}`,
  ),
];
