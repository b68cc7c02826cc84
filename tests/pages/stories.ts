/** Invented stories that the page templates are filled with: no outlet, place or person here exists. */

export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: string;
  readonly published: string;
  readonly section: string;
  readonly paragraphs: readonly string[];
}

export const STORIES: readonly Story[] = [
  {
    slug: 'ferry-runs-aground-off-marnock-pier',
    title: 'Ferry with 63 aboard runs aground off Marnock Pier',
    standfirst: 'All passengers were brought ashore before nightfall, the harbour master said.',
    author: 'Ida Fennimore',
    published: '2024-03-05T18:20:00+01:00',
    section: 'Coast',
    paragraphs: [
      'A car ferry carrying 63 people ran onto a sandbank outside the harbour of Marnock on Tuesday afternoon, and stayed there for almost five hours until the tide lifted it.',
      'Nobody was hurt, said harbour master Olaf Tregarth, who had asked two tugs from the neighbouring port to stand by in case the hull gave way.',
      '“We were lucky with the wind,” Tregarth told reporters on the quay. “An hour later it would have turned to the north, and then we would be talking about another kind of evening.”',
      'The company that runs the line, Sund & Sons, said in a statement that the ship had left its channel to avoid a fishing boat, and that its captain had followed the rules.',
      'Divers are to look at the keel on Wednesday morning. Until then the crossing is served by a smaller boat without room for cars.',
    ],
  },
  {
    slug: 'council-of-oberlind-votes-to-keep-night-trains',
    title: 'Council of Oberlind votes to keep its night trains',
    standfirst: 'Twenty-one members voted for the subsidy, fourteen against it.',
    author: 'Pavel Quist',
    published: '2024-06-11T09:05:00+02:00',
    section: 'Politics',
    paragraphs: [
      'The city council of Oberlind decided late on Monday to go on paying for the night trains to the coast, after a debate that had lasted longer than any other this year.',
      'The subsidy of 4.2 million crowns a year was meant to end in autumn. Twenty-one members voted for keeping it, fourteen against, and two were absent.',
      'Mayor Renske Aldous, who had warned of the costs, called the vote “a decision for people who work when others sleep” and promised to carry it out without delay.',
      'The opposition wants the money to come from parking fees, a proposal that the finance committee is to examine before the summer recess begins in July.',
      'The railway said it had already ordered new sleeping cars, eleven in all, the first of which should arrive before the end of the year.',
    ],
  },
  {
    slug: 'glassworks-fire-in-hartlow-under-control',
    title: 'Glassworks fire in Hartlow under control after nine hours',
    standfirst: 'Three workers were treated for smoke, and the cause is not known yet.',
    author: 'Mirela Osk',
    published: '2023-11-19T07:40:00Z',
    section: 'Region',
    paragraphs: [
      'Firefighters in Hartlow have brought a blaze in the town’s old glassworks under control, nine hours after the first alarm was raised by a night watchman.',
      'Three workers were taken to hospital with smoke in their lungs and could go home again in the morning, according to a spokeswoman for the fire service.',
      'At its height some 140 people from six towns fought the fire, which had begun in a store of packing straw and spread along the roof within minutes.',
      '“The furnaces were our greatest worry, since water on hot glass does what a bomb does,” said chief fire officer Brandt Ilmari. “So we let them burn down slowly.”',
      'The owners said production would rest for at least two weeks. How the fire began was still being examined on Sunday.',
    ],
  },
];
