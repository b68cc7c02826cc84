/** Invented news, in the tests' own words: two reports of a ferry accident, a later one of the inquiry, and other news. */
import type { Article } from '../../utils/engine/types.ts';

export function makeArticle(id: string, title: string, published: string | null, text: string): Article {
  const outlet = `${id}.example`;
  const url = `https://${outlet}/${id}`;
  return { id: url, url, outlet, title, byline: null, published, modified: null, language: 'en', text };
}

export const ferry = makeArticle(
  'coast',
  'Eleven rescued as ferry runs aground off Brackholm',
  '2031-03-12',
  `Eleven passengers were taken off the ferry Solvind on Tuesday night after it ran aground on the Kelder rocks outside Brackholm harbour.
The coastguard sent two lifeboats and a helicopter. Two of the passengers were treated for broken bones at Brackholm infirmary.
"We felt a long scrape and then everything leaned over," said Marit Osgaard, 41, who was travelling with her son.
The operator, Norrsund Lines, said the master had reported a failure of the steering gear shortly before 10 p.m.`,
);

export const ferryElsewhere = makeArticle(
  'herald',
  'Ferry Solvind grounded near Brackholm, passengers brought ashore',
  '2031-03-13',
  `A ferry with steering trouble hit the Kelder rocks late on Tuesday, and lifeboats from Brackholm brought all 11 passengers ashore, the coastguard said.
The Solvind belongs to Norrsund Lines, which has run the crossing since spring. Its master told the coastguard that the steering gear had failed.
"We felt a long scrape and then everything leaned over," one passenger, Marit Osgaard, told reporters on the quay.
Two people were in the infirmary with broken bones.`,
);

export const ferryLater = makeArticle(
  'gazette',
  'Inquiry into Solvind grounding blames worn steering gear',
  '2031-05-20',
  `The ferry Solvind ran onto the Kelder rocks near Brackholm in March because a worn valve in its steering gear had not been replaced, an inquiry found on Monday.
Norrsund Lines said it accepted the findings and had changed the valves on all of its ferries.
The inquiry's chair, Judge Halvard Ness, said the coastguard had answered quickly.`,
);

export const strike = makeArticle(
  'ledger',
  'Tram drivers in Veldhaven vote for a two-day strike',
  '2031-03-12',
  `Drivers of the trams in Veldhaven voted on Tuesday to stop work for two days next week over a pay offer that their union called an insult.
The city's transport board offered three per cent. Union secretary Piet Adelaar said members had asked for six.
Schools will stay open, the mayor said, and extra buses will run to the hospital.`,
);
