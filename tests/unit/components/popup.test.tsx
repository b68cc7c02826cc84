// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { ARMS, POPUP_STATES, QUAKE } from '../../../scripts/gallery/states.ts';
import { applyMutes, muteOf } from '../../../utils/app/muting.ts';
import { isDifference, type PopupView, placeKey, type StoryView } from '../../../utils/app/views.ts';
import { ready, renderPopup, textOf } from './render-popup.tsx';

describe.each(Object.entries(POPUP_STATES))('%s', (_name, view) => {
  test('says something in words, never a message key', () => {
    const { root } = renderPopup(view);
    expect(textOf(root.querySelector('main')).length).toBeGreaterThan(20);
    expect(textOf(root)).not.toMatch(/\b(?:popup|verdict|fold|compared|evidence|notCompared|kind|question)_\w+/);
    expect(textOf(root)).not.toMatch(/\$\w+\$/);
  });

  test('has no accessibility violation that can be told without layout', async () => {
    const { root } = renderPopup(view);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('a story', () => {
  test('tells outlets, voices and differences at a glance', () => {
    const { root } = renderPopup(ready(QUAKE));
    expect(textOf(root.querySelector('.figures'))).toBe('5outlets4voices7differences');
  });

  test('lists its reports in the order it got them, the open one marked', () => {
    const { root } = renderPopup(ready(QUAKE));
    const names = [...root.querySelectorAll('.report .outlet-name')].map(textOf);
    expect(names).toEqual(QUAKE.articles.map(({ outletName }) => outletName));
    expect(textOf(root.querySelector('.report.is-this-page'))).toContain('this page');
  });

  test('shows differences open, more precise ones folded', () => {
    const { root } = renderPopup(ready(ARMS));
    const open = [...root.querySelectorAll('.findings .finding')].map((element) =>
      element.getAttribute('data-verdict'),
    );
    expect(open).toEqual(ARMS.findings.filter(isDifference).map(({ verdict }) => verdict));
    const fold = root.querySelector('.fold');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.querySelector('[data-verdict="precision"]')).not.toBeNull();
  });

  test('gives every value of every finding with its sentence, the value marked in it', () => {
    const { root } = renderPopup(ready(ARMS));
    for (const { id, values } of ARMS.findings) {
      const finding = root.querySelector(`[aria-labelledby="question-${id}"]`);
      for (const evidence of values.flatMap((value) => value.evidence)) {
        const quotes = [...(finding?.querySelectorAll('blockquote') ?? [])];
        const quote = quotes.find(
          (candidate) => candidate.textContent === evidence.before + evidence.value + evidence.after,
        );
        expect(quote?.querySelector('mark')?.textContent).toBe(evidence.value);
      }
    }
  });

  test('names an outlet once for a value, its headline and further sentences folded below its sentence', async () => {
    const [first] = QUAKE.findings;
    const value = first!.values[0]!;
    const sentence = value.evidence[0]!;
    const headline = { ...sentence, field: 'title' as const, before: 'In short: ', after: '', start: 3, end: 9 };
    const again = { ...sentence, before: 'Once more: ', start: sentence.start + 400, end: sentence.end + 400 };
    const evidence = [headline, sentence, again];
    const story = { ...QUAKE, findings: [{ ...first!, values: [{ ...value, evidence }, ...first!.values.slice(1)] }] };
    const popup = renderPopup(ready(story));
    const [shown] = popup.root.querySelectorAll('.value');
    expect(shown?.querySelectorAll('.outlet-name').length).toBe(1);
    expect(textOf(shown?.querySelector('blockquote'))).toBe(
      textOf({ textContent: sentence.before + sentence.value + sentence.after } as Element),
    );
    const fold = shown?.querySelector('details.again');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(textOf(fold?.querySelector('summary'))).toBe('2 more sentences');
    expect([...(fold?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      expect.stringMatching(/^Headline\s?In short:/),
      expect.stringMatching(/^Once more:/),
    ]);
    for (const button of fold?.querySelectorAll('button') ?? []) await act(async () => button.click());
    expect(popup.asked.map(([, what]) => what)).toEqual([headline, again]);
  });

  test('tells the question before what can be done about it, and with each button which question it is', () => {
    const { root } = renderPopup(ready(ARMS));
    for (const header of root.querySelectorAll('.finding > header')) {
      const parts = [...header.querySelectorAll('h3, button')];
      expect(parts.map(({ tagName }) => tagName)).toEqual(['H3', 'BUTTON', 'BUTTON']);
      const [question, ...buttons] = parts;
      for (const button of buttons) expect(button.getAttribute('aria-describedby')).toBe(question?.id);
    }
  });

  test('sets apart the words in which quotations differ', () => {
    const { root } = renderPopup(ready(ARMS));
    const differing = [...root.querySelectorAll('.differing')].map(textOf);
    expect(differing).toEqual(['shipped', 'ship', 'supplied', 'supply', 'fruitful', 'friendly']);
  });

  test('draws three numbers or more, and a line of time where a value was updated', () => {
    const { root } = renderPopup(ready(QUAKE));
    const toll = root.querySelector('[aria-labelledby="question-number-0"]');
    expect(toll?.querySelectorAll('.range-plot .dot').length).toBe(3);
    expect([...(toll?.querySelectorAll('.range-plot text') ?? [])].map(textOf)).toEqual(['9', '14', '31']);
    expect(toll?.querySelector('.values.timeline')).not.toBeNull();
    const aid = root.querySelector('[aria-labelledby="question-number-3"]');
    expect(aid?.querySelector('.range-plot')).toBeNull();
  });

  test('tells where copies of one agency text are one voice', () => {
    const { root } = renderPopup(ready(QUAKE));
    const toll = root.querySelector('[aria-labelledby="question-number-0"]');
    expect([...(toll?.querySelectorAll('.voices') ?? [])].map(textOf)).toEqual(['1 voice']);
  });

  test('says what a voice is where there are fewer of them than outlets, and only there', () => {
    const says = (story: StoryView) => textOf(renderPopup(ready(story)).root.querySelector('.compared'));
    expect(says(QUAKE)).toContain('count as one voice');
    expect(says(ARMS)).not.toContain('count as one voice');
  });

  test('goes to the sentence: in the open page by a jump, elsewhere by its link', async () => {
    const popup = renderPopup(ready(ARMS));
    await popup.press('Show in the page (The Morning Ledger)');
    await popup.press('Open at this sentence: Harbour Courier');
    expect(popup.asked.map(([name]) => name)).toEqual(['jump', 'openEvidence']);
    expect(popup.asked[0]?.[1]).toBe(ARMS.findings[0]?.values[0]?.evidence[0]);
  });

  test('says so when the sentence is gone from the page', async () => {
    const popup = renderPopup(ready(ARMS), { isInPage: false });
    await popup.press('Show in the page');
    expect(textOf(popup.root.querySelector('[role="status"]'))).toContain('no longer');
  });

  test('copies a finding and says that it has', async () => {
    const popup = renderPopup(ready(ARMS));
    await popup.press('Copy this finding');
    expect(popup.asked).toEqual([['copy', ARMS.findings[0]]]);
    expect(popup.root.querySelector('[aria-label="Copied"]')).not.toBeNull();
  });

  test('lists related articles apart and opens them', async () => {
    const popup = renderPopup(ready(ARMS));
    await popup.press(ARMS.related[0]!.title);
    expect(popup.asked).toEqual([['openArticle', ARMS.related[0]]]);
  });

  test('page text is text: no markup of a page comes alive', () => {
    const [first] = ARMS.findings;
    const hostile = '<img src=x onerror=alert(1)>';
    const evidence = { ...first!.values[0]!.evidence[0]!, before: hostile };
    const story = {
      ...ARMS,
      findings: [{ ...first!, values: [{ ...first!.values[0]!, text: hostile, evidence: [evidence] }] }],
    };
    const { root } = renderPopup(ready(story));
    expect(root.querySelector('img')).toBeNull();
    expect(textOf(root)).toContain(hostile);
  });

  test('never calls an empty result verified', () => {
    const { root } = renderPopup(ready({ ...ARMS, findings: [] }));
    expect(textOf(root.querySelector('.notice'))).toContain('not the same as verified');
  });
});

describe('what arrives while the reader reads', () => {
  const fewer = { ...ARMS, articles: ARMS.articles.slice(0, 3), findings: ARMS.findings.slice(1) };
  const point = (root: HTMLElement, type: string) =>
    act(() => void root.querySelector('main')!.dispatchEvent(new Event(type)));
  const count = (root: HTMLElement) => root.querySelectorAll('.finding').length;

  test('is shown at once where nobody points at the findings', () => {
    const { root, show } = renderPopup(ready(fewer));
    const before = count(root);
    show(ready(ARMS));
    expect(count(root)).toBe(before + 1);
  });

  test('waits while the pointer is over them, until it is asked for', async () => {
    const { root, show, press } = renderPopup(ready(fewer));
    const before = count(root);
    point(root, 'pointerenter');
    show(ready(ARMS));
    expect([count(root), root.querySelector('.held')?.textContent]).toEqual([before, 'Another report has come in.']);
    await press('Show it');
    expect([count(root), root.querySelector('.held')?.textContent]).toEqual([before + 1, '']);
  });

  test('or until the pointer goes', () => {
    const { root, show } = renderPopup(ready(fewer));
    const before = count(root);
    point(root, 'pointerenter');
    show(ready(ARMS));
    point(root, 'pointerleave');
    expect(count(root)).toBe(before + 1);
  });

  test('waits while one of them has the focus', () => {
    const { root, show } = renderPopup(ready(fewer));
    const before = count(root);
    root.querySelector<HTMLElement>('.finding button')!.focus();
    show(ready(ARMS));
    expect(count(root)).toBe(before);
  });

  test('what the reader mutes goes at once, pointer or not, and so does progress', () => {
    const { root, show } = renderPopup(ready(ARMS));
    const before = count(root);
    point(root, 'pointerenter');
    show({ ...ready(ARMS), ...applyMutes(ARMS, [muteOf(ARMS.findings[0]!)]) } as PopupView);
    expect(count(root)).toBe(before - 1);
    const looking = { found: 5, done: 2, kept: 1, isRunning: true, idle: null };
    show({ ...ready(ARMS), ...applyMutes(ARMS, [muteOf(ARMS.findings[0]!)]), coverage: looking } as PopupView);
    expect(root.querySelector('progress')?.value).toBe(2);
  });
});

test('a sentence that the page has no more says so, and offers no way to it', () => {
  const own = ARMS.findings[0]!.values.flatMap(({ evidence }) => evidence).find(({ article }) =>
    ARMS.articles.some(({ id, isOpen }) => isOpen && id === article),
  )!;
  const waysIn = (root: HTMLElement) => root.querySelectorAll('[aria-label^="Show in the page"]').length;
  const before = waysIn(renderPopup(ready(ARMS)).root);
  const { root } = renderPopup(ready(ARMS), { lost: [placeKey(own)] });
  expect(root.querySelector('.not-found')?.textContent).toBe('This sentence is no longer to be found in the page.');
  expect(waysIn(root)).toBe(before - 1);
});

test('the marks in the page are hidden for this article, and shown again', async () => {
  const shown = renderPopup(ready(ARMS));
  await shown.press('Hide the marks in the article');
  const hidden = renderPopup(POPUP_STATES['ready-quiet']!);
  await hidden.press('Show the marks in the article');
  expect(shown.root.querySelector('.badge-number')).not.toBeNull();
  expect(hidden.root.querySelector('.badge-number')).toBeNull();
  expect([shown.asked, hidden.asked]).toEqual([[['setQuiet', true]], [['setQuiet', false]]]);
});

test('open tabs are listed when asked for, and say how it went', async () => {
  const tabs = [1, 2].map((id) => ({ id, host: `tab-${id}.example`, title: `Tab ${id}` }));
  const { root, asked, press } = renderPopup(ready(ARMS), { tabs });
  const fold = root.querySelector<HTMLDetailsElement>('.add-tab')!;
  await act(async () => {
    fold.open = true;
  });
  await press('Add: Tab 1');
  await press('Add: Tab 2');
  expect(asked).toEqual([
    ['listTabs', undefined],
    ['addTab', 1],
    ['addTab', 2],
  ]);
  expect([...fold.querySelectorAll('.said')].map((said) => textOf(said))).toEqual([
    'Added.',
    'No news article in that tab could be read.',
  ]);
});

test.each([
  ['not-allowed', 'Compare this page now', 'comparePage'],
  ['not-allowed', 'Always on this outlet', 'allowOutlet'],
  ['not-article', 'Look again', 'comparePage'],
  ['off', 'Turn on again', 'switchOn'],
  ['failed-page-gone', 'Try again', 'comparePage'],
  ['ready-arms', 'Turn off here', 'switchOff'],
  ['ready-arms', 'Full comparison', 'openComparison'],
  ['unsupported', 'Settings', 'openOptions'],
  ['ready-quake', 'Always on this outlet', 'allowOutlet'],
])('%s: "%s" asks for %s', async (state, says, action) => {
  const popup = renderPopup(POPUP_STATES[state]!);
  await popup.press(says);
  expect(popup.asked.map(([name]) => name)).toEqual([action]);
});
