/** The popup: only wiring. */
import { render } from 'preact';
import * as client from '../../utils/app/popup-client.ts';
import { questionText } from '../../utils/app/translate.ts';
import type { PopupView } from '../../utils/app/views.ts';
import { translate } from '../../utils/platform/translate.ts';

const tab = await client.findOpenTab();
const root = document.getElementById('app');
if (tab !== null && root) {
  const show = (view: PopupView) => render(<View view={view} tab={tab} />, root);
  await client.watchPopupView(tab, show, new AbortController().signal);
}

function View({ view, tab }: { readonly view: PopupView; readonly tab: number }) {
  return (
    <main data-state={view.state} style={{ width: '400px' }}>
      <p>{view.state}</p>
      {view.state === 'not-allowed' && (
        <button type="button" onClick={() => void client.compareThisPage(tab)}>
          Compare this page
        </button>
      )}
      {'host' in view && (
        <button type="button" onClick={() => void client.allowOutlet(view.host)}>
          Always on this outlet
        </button>
      )}
      {view.state === 'ready' &&
        view.story.findings.map((finding) => (
          <section key={finding.id}>
            <h2>{questionText(finding.question, translate)}</h2>
            <p>{translate(`verdict_${finding.verdict}`)}</p>
            {finding.values.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
    </main>
  );
}
