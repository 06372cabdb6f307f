import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The whole web, as far as a browser under test can see it: a proxy on the loopback that serves what it was
 * given at the address it was given for, answers everything else with 404, lets nothing out and logs it all.
 */
export interface Web {
  /** The proxy's port. */
  readonly port: number;
  /** Serves this at an http address: as HTML, unless the headers name another type. */
  serve(url: string, body: string | Buffer, headers?: Record<string, string>): void;
  /** Sends the beginning of a page and keeps the rest back; what it returns sends that and ends. */
  trickle(url: string, beginning: string): (rest: string) => void;
  /** Takes requests for this address and never answers. */
  hang(url: string): void;
  /**
   * Every address asked for since the last {@link forget}, but for what browsers ask of their makers and for
   * icons of tabs; of https only the host: "https://host:443".
   */
  requests(): string[];
  forget(): void;
  close(): Promise<void>;
}

export async function openWeb(): Promise<Web> {
  const pages = new Map<string, { body: string | Buffer; headers: Record<string, string> }>();
  const hanging = new Set<string>();
  const beginnings = new Map<string, string>();
  const waiting = new Map<string, ServerResponse>();
  let asked: string[] = [];
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "";
    asked.push(url);
    if (hanging.has(url)) return;
    const beginning = beginnings.get(url);
    if (beginning !== undefined) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.write(beginning);
      waiting.set(url, response);
      return;
    }
    const page = pages.get(withoutFragment(url));
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "no-store");
    for (const [name, value] of Object.entries(page?.headers ?? {}))
      response.setHeader(name, value);
    response.end(page?.body ?? "");
  };
  const server = createServer(respond);
  server.on("connect", (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (url, body, headers = {}) => void pages.set(withoutFragment(url), { body, headers }),
    trickle(url, beginning) {
      beginnings.set(url, beginning);
      return (rest) => void waiting.get(url)?.end(rest);
    },
    hang: (url) => void hanging.add(url),
    requests: () => asked.filter((url) => !browsersOwn.some((own) => own.test(url))),
    forget: () => {
      asked = [];
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Seen in the log of a Chromium and a Firefox that were started and left alone. */
const browsersOwn = [
  /^https?:\/\/([\w-]+\.)*(google|googleapis|gvt1|gstatic)\.com[:/]/,
  /^https?:\/\/([\w-]+\.)*(mozilla|firefox)\.(com|org|net)[:/]/,
  /\/favicon\.ico$/,
];

const withoutFragment = (url: string): string => url.replace(/#.*$/s, "");
