/** Hosts with one thing to do for each. */

interface HostListProps {
  readonly title: string;
  readonly empty: string;
  readonly hosts: readonly string[];
  /** What the button of each host says. */
  readonly action: string;
  readonly onAction: (host: string) => void;
}

export function HostList({ title, empty, hosts, action, onAction }: HostListProps) {
  return (
    <>
      <h3>{title}</h3>
      {hosts.length === 0 && <p class="hint">{empty}</p>}
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" aria-label={`${action}: ${host}`} onClick={() => onAction(host)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
