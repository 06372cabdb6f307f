import type { ComponentChildren } from "preact";

const allowed = new Set(["http:", "https:", "mailto:"]);

/** The address if a link may carry it: absolute, and http, https or mailto. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return allowed.has(url.protocol) ? url.href : undefined;
}

/** A link out of Dossier, in a tab of its own. An address that may not be linked leaves its text. */
export function SafeLink({ to, children }: { to?: string; children: ComponentChildren }) {
  const address = safeAddress(to);
  if (address === undefined) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
