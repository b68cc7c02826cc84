/**
 * The sample comparison of the welcome: three invented reports of one invented event, compared by the engine itself.
 * Outlets, people and places do not exist; nothing is kept or fetched.
 */
import { analyse } from '../../engine/analyse.ts';
import type { Article } from '../../engine/types.ts';
import { makeStoryView } from '../make-story-view.ts';
import type { StoryView } from '../views.ts';

const report = (outletName: string, published: string, title: string, paragraphs: readonly string[]): Article => {
  const outlet = `${outletName.toLowerCase().replaceAll(' ', '-')}.example`;
  return {
    id: outlet,
    url: null,
    outlet,
    outletName,
    title,
    byline: null,
    published,
    modified: null,
    language: 'en',
    text: paragraphs.join('\n'),
  };
};

const SAMPLE: readonly Article[] = [
  report('Fjord Mail', '2026-03-03T21:10:00Z', 'Landslide cuts coast road near Halvik, two injured', [
    'A landslide swept over the coast road near Halvik on Monday evening, and two people were injured, the police said.',
    '“The slope is still moving and nobody should go near it,” Ingrid Solvang, the chief geologist of Vestmark county, said in a statement on Tuesday.',
    'About 40 residents were evacuated to the school in Halvik. The road carries 3,000 vehicles a day.',
  ]),
  report('Northern Chronicle', '2026-03-04T12:40:00Z', 'Halvik landslide buries coast road; five injured', [
    'Five people were injured when a landslide buried the coast road near Halvik on Monday evening, the police said at noon.',
    '“The slope is still moving and nobody may go near it,” Ingrid Solvang, the deputy chief geologist of Vestmark county, said in a statement on Monday.',
    'About 40 residents were evacuated. The road carries 3,000 vehicles a day, and it will stay closed for at least a week.',
  ]),
  report('Harbour Weekly', '2026-03-04T15:20:00Z', 'Coast road near Halvik closed after landslide', [
    'The coast road near Halvik stays closed after a landslide on Monday evening in which five people were injured.',
    'Ingrid Solvang, the chief geologist of Vestmark county, said in a statement issued on Tuesday: “The slope is still moving and nobody should go near it.”',
    'At least 40 residents were evacuated to the school in Halvik, the police said.',
  ]),
];

export const compareSample = (): StoryView =>
  makeStoryView({ readings: SAMPLE.map((article) => ({ article, analysis: analyse(article) })), related: [] }, null);
