import { openChromium } from './chromium-session.ts';
import type { Engine } from './find-browser.ts';
import { openFirefox } from './firefox-session.ts';
import type { Session, SessionOptions } from './session.ts';

export const openSession = (engine: Engine, options: SessionOptions): Promise<Session> =>
  engine === 'firefox' ? openFirefox(options) : openChromium(options);
