/** The background is stopped when it has been quiet for half a minute, whatever it waits for. */
import { browser } from 'wxt/browser';

const POKE = 20_000; // milliseconds; any call of an API starts the browser's half minute anew

/** Keeps the background from being stopped while the work is going on. */
export async function stayAwake<Value>(work: Promise<Value>): Promise<Value> {
  const poking = setInterval(() => void browser.runtime.getPlatformInfo(), POKE);
  try {
    return await work;
  } finally {
    clearInterval(poking);
  }
}
