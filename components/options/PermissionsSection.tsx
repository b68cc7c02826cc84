/** What was granted with the install, and why; sites stand under "Where Crossread runs", each with its way back. */
import type { StoryWords } from '../../utils/app/story-words.ts';

interface PermissionsSectionProps {
  /** By the browser's names. */
  readonly permissions: readonly string[];
  readonly words: StoryWords;
}

/** Names that a message explains; a browser may tell more. */
const EXPLAINED = new Set(['activeTab', 'alarms', 'offscreen', 'scripting', 'storage']);

export function PermissionsSection({ permissions, words: { t } }: PermissionsSectionProps) {
  return (
    <section>
      <h2>{t('options_permissions')}</h2>
      <dl class="pairs">
        {permissions.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{EXPLAINED.has(name) ? t(`options_permission_${name}`) : ''}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('options_permissionsHint')}</p>
    </section>
  );
}
