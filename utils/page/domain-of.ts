/**
 * Who owns a host: its registrable domain. The in-page part works with a good guess: the public suffix list is more than
 * half of what would be brought into every article's page, and whose article it is the background decides by that list
 * anyway (utils/app/admit-article.ts).
 */
import { SECOND_LEVELS } from './lexicon/second-levels.ts';

/** Registrable domain of a host name ("bbc.co.uk"); null where it has none (an IP address, a single label). */
export type DomainOf = (host: string) => string | null;

/** Two labels, or three under a country's usual second levels ("co.uk"). Knows no shared hosts ("one.github.io"). */
export const guessDomain: DomainOf = (host) => {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const [second, last] = labels.slice(-2);
  if (second === undefined || last === undefined || /^\d+$/.test(last) || host.includes(':')) return null;
  const isUnderSecondLevel = last.length === 2 && SECOND_LEVELS.has(second) && labels.length > 2;
  return labels.slice(isUnderSecondLevel ? -3 : -2).join('.');
};
