/** The in-page part, brought by the background once the detector has found an article: only wiring. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchAddress } from '../../utils/page/watch-address.ts';
import { receiveInPage } from '../../utils/platform/messages.ts';
import { openPage } from './open-page.ts';

export default defineContentScript({
  registration: 'runtime',
  // The page need not be told that a script has started.
  noScriptStartedPostMessage: true,
  async main(context) {
    const page = openPage(context.signal);
    receiveInPage(
      {
        async showStory({ story, manner }) {
          page.show(story, manner);
          return null;
        },
        async scrollToPlace({ place }) {
          return page.jumpTo(place);
        },
        async findLost() {
          return page.findLost();
        },
        async walk({ direction }) {
          return page.walk(direction === 'next' ? 1 : -1);
        },
        async clear() {
          context.abort('switched off');
          return null;
        },
      },
      context.signal,
    );
    // Another page in the same document: the detector asks for a new in-page part if that is an article, too.
    watchAddress(() => context.abort('left the article'), context.signal);
    await page.read();
  },
});
