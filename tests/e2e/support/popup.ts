/** What the real popup shows, read from its document. */
import type { Popup } from '../../../scripts/browser/session.ts';

export interface ShownEvidence {
  readonly outlet: string;
  /** The sentence, and the value marked in it. */
  readonly sentence: string;
  readonly marked: string;
}
export interface ShownFinding {
  readonly kind: string;
  readonly verdict: string;
  readonly question: string;
  readonly values: readonly { readonly text: string; readonly evidence: readonly ShownEvidence[] }[];
}
export interface ShownStory {
  /** Names of the outlets, in the order shown. */
  readonly outlets: readonly string[];
  readonly findings: readonly ShownFinding[];
  readonly text: string;
}

export const readStory = (popup: Popup): Promise<ShownStory> =>
  popup.evaluate((document) => {
    const wordsOf = (root: Element, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
    const findings = [...document.querySelectorAll('article[data-verdict]')].map((card) => ({
      kind: card.getAttribute('data-kind') ?? '',
      verdict: card.getAttribute('data-verdict') ?? '',
      question: wordsOf(card, 'h3'),
      values: [...card.querySelectorAll('li.value')].map((value) => ({
        text: wordsOf(value, '.value-text'),
        evidence: [...value.querySelectorAll('li.evidence')].map((evidence) => ({
          outlet: wordsOf(evidence, '.outlet-name'),
          sentence: wordsOf(evidence, 'blockquote'),
          marked: wordsOf(evidence, 'mark'),
        })),
      })),
    }));
    return {
      outlets: [...document.querySelectorAll('.reports .outlet-name')].map((name) => name.textContent?.trim() ?? ''),
      findings,
      text: document.body.textContent ?? '',
    };
  });
