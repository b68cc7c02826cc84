/** The corpus as the use cases need it, opened at the first need and once per life of the background. */
import type { ArticleStore } from '../../utils/app/read-page.ts';
import type { Reading } from '../../utils/engine/types.ts';

const readings = new Map<string, Reading>();

export const openStoreOnce = async (): Promise<ArticleStore> => ({
  async keep(reading) {
    readings.set(reading.article.id, reading);
  },
  async findEvent() {
    return { readings: [...readings.values()], related: [] };
  },
  async count() {
    return readings.size;
  },
});
