/**
 * Removes what is never read: scripts, styles, templates, comments. After the record, which reads scripts, and after
 * pictures and embeds, which read `<noscript>`.
 */
export function stripInert(copy: Document): void {
  for (const element of copy.querySelectorAll(
    "script, style, template, noscript, link, base, svg, canvas",
  ))
    element.remove();
  const comments = copy.createTreeWalker(
    copy,
    NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION,
  );
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as ChildNode);
  for (const comment of found) comment.remove();
}
