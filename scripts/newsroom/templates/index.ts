/** Which outlet has which template. */
import type { OutletKey } from '../stories/story.ts';
import { courierTemplate } from './courier.ts';
import { daylineTemplate } from './dayline.ts';
import { dispatchTemplate } from './dispatch.ts';
import { ledgerTemplate } from './ledger.ts';
import { northgateTemplate } from './northgate.ts';
import type { Template } from './page.ts';

export const TEMPLATES: Readonly<Record<OutletKey, Template>> = {
  ledger: ledgerTemplate,
  courier: courierTemplate,
  northgate: northgateTemplate,
  dayline: daylineTemplate,
  dispatch: dispatchTemplate,
};
