/** Makes shadow roots of a page's `template shadowrootmode`, as a browser's parser does and that of the tests does not. */
export function openShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    template.remove();
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...template.content.childNodes);
    openShadowRoots(shadow);
  }
}
