import { canary, payload, type HostileCase } from "./case";
import { attacks, attribute, page } from "./page";

const inFrame = `<script>parent.__ran=1</script>`;

export const frameCases: HostileCase[] = [
  ...attacks(
    {
      "a frame with a document of its own": `<iframe srcdoc="${attribute(inFrame)}"></iframe>`,
      "a frame in a frame in a frame": `<iframe title="x" srcdoc="${attribute(`<iframe srcdoc="${attribute(`<script>top.__ran=1</script>`)}"></iframe>`)}"></iframe>`,
    },
    "runs",
  ),
  ...attacks(
    {
      "a frame with a title": `<iframe title="A chart" src="${canary}frame"></iframe>`,
      "an object and an embed": `<object data="${canary}object" type="text/html"></object><embed src="${canary}embed" type="text/html">`,
      recordings: `<video src="${canary}film.mp4" poster="${canary}poster.png" preload="auto" autoplay muted></video><audio src="${canary}sound.mp3" preload="auto"></audio>`,
    },
    "asks",
  ),
  ...attacks(
    {
      "an object of a script": `<object data="javascript:${payload}"></object><embed src="javascript:${payload}">`,
      "an applet, a portal and a fenced frame": `<applet code="x"></applet><portal src="${canary}"></portal><fencedframe src="${canary}"></fencedframe><s onclick="${payload}">x</s>`,
    },
    "stands",
  ),
  {
    name: "a page that leads away after a while",
    unguarded: "stands",
    html: () =>
      page({
        head: `<meta http-equiv="refresh" content="3600;url=${canary}">`,
        body: `<meta http-equiv="refresh" content="3600;url=javascript:${payload}"><meta http-equiv="set-cookie" content="a=1">`,
      }),
  },
  {
    name: "a policy of the page's own",
    html: () =>
      page({
        head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; sandbox">`,
      }),
  },
  {
    name: "a page of frames",
    ends: "in a sentence",
    html: () =>
      `<!doctype html><title>Frames</title><frameset cols="*,*"><frame src="/a"><frame srcdoc="x"></frameset>`,
  },
];
