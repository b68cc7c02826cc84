/** The demo stories, in the order in which they are shown. */
import { armsDenial } from './arms-denial.ts';
import { charityTreasurer } from './charity-treasurer.ts';
import type { DemoStory } from './story.ts';
import { valleyEarthquake } from './valley-earthquake.ts';

export const STORIES: readonly DemoStory[] = [armsDenial, valleyEarthquake, charityTreasurer];
