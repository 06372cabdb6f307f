import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { newDownload } from "./download";
import { sentence } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, readFile, shownMarkdown, text, type Text } from "./popup";
import { inBothBrowsers } from "./stage";
import { until, type Tab, type View } from "./driver";

/** What cannot be clipped says what it is and offers the next step; what can be read otherwise is. */
inBothBrowsers((stage) => {
  const host = "http://institute.example";
  const files = mkdtempSync(join(tmpdir(), "dossier-files-"));
  afterAll(() => rmSync(files, { recursive: true }));

  /** Goes there as a person does: what does not load, and what never ends loading, is no error of the test's. */
  const arrive = async (tab: Tab, url: string) => {
    const late = new Promise((next) => setTimeout(next, 5000));
    await Promise.race([tab.goto(url).catch(() => {}), late]);
  };
  const openAt = async (url: string): Promise<{ tab: Tab; popup: View }> => {
    const { driver } = stage();
    const tab = await driver.newTab();
    await arrive(tab, url);
    return { tab, popup: await driver.openPopup(tab) };
  };
  const said = (popup: View) => until("a sentence", () => popup.run(sentence), 25_000);
  const offers = (popup: View) =>
    popup.run(() => [...document.querySelectorAll(".offers button")].map((one) => one.textContent));
  /** The sentence, the offers, and that the first of them waits for Enter. */
  const expectClass = async (popup: View, says: Text, ...wanted: Text[]) => {
    expect(await said(popup)).toBe(text(says));
    expect(await offers(popup)).toEqual(wanted.map((one) => text(one)));
    const focused = await popup.run(() => document.activeElement?.textContent);
    if (wanted[0]) expect(focused).toBe(text(wanted[0]));
  };
  /** The popup goes with the key that leads elsewhere, before the key's own answer has come. */
  const leaveByEnter = (popup: View) => popup.key("Enter").catch(() => {});
  const notice = (popup: View) =>
    until("a notice", () => popup.run(() => document.querySelector(".notice")?.textContent));
  const shownWith = (popup: View, words: string) =>
    until(`Markdown with "${words}"`, async () => {
      const shown = await shownMarkdown(popup);
      return shown.includes(words) && shown;
    });

  const pdf =
    "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const prose = (about: string) =>
    `<p>The committee heard that the cost of ${about}, which had doubled since the first review, was borne by ` +
    `districts that had never asked for it; the treasury did not dispute the figure.</p>`;
  const article = `<!doctype html><html lang="en"><title>On Cost</title><article><h1>On Cost</h1>${[
    "roads",
    "rails",
    "ports",
    "schools",
    "bridges",
  ]
    .map(prose)
    .join("")}</article>`;

  describe("files that are no pages", () => {
    test.for<[name: string, type: string, body: string | Buffer, says: Text, offers: Text[]]>([
      ["a PDF", "application/pdf", pdf, "unreadPdf", ["keepReference"]],
      ["an image", "image/png", png, "unreadImage", ["keepReference"]],
      [
        "a drawing",
        "image/svg+xml",
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        "unreadImage",
        ["keepReference"],
      ],
      ["a film", "video/mp4", "none", "unreadMedia", ["keepReference"]],
      ["a sound", "audio/mpeg", "none", "unreadMedia", ["keepReference"]],
      ["JSON", "application/json", '{"a":1}', "unreadData", ["keepReference"]],
      ["XML", "application/xml", "<a><b>1</b></a>", "unreadData", ["keepReference"]],
      [
        "plain text",
        "text/plain",
        "First line.\n\nSecond line.",
        "unreadPlainText",
        ["readWhole", "keepReference"],
      ],
    ])("%s", async ([name, type, body, says, wanted]) => {
      const { web } = stage();
      const url = `${host}/files/${encodeURIComponent(name)}`;
      web.serve(url, body, { "content-type": type });
      const { popup } = await openAt(url);
      await expectClass(popup, says, ...wanted);
    });

    test("plain text is kept as it stands", async () => {
      const { web } = stage();
      const url = `${host}/files/readme`;
      web.serve(url, "First line.\n  Second line.", { "content-type": "text/plain" });
      const { popup } = await openAt(url);
      await said(popup);
      await popup.key("Enter");
      expect(readFile(await shownMarkdown(popup)).body).toContain("First line.\n  Second line.");
      expect(await notice(popup)).toContain(text("wasReadWhole"));
    });
  });

  test("a reference to a PDF is kept with address and title, and the library shows it as one", async () => {
    const { driver, web } = stage();
    const url = `${host}/files/report.pdf`;
    web.serve(url, pdf, { "content-type": "application/pdf" });
    const { tab, popup } = await openAt(url);
    await said(popup);
    await popup.key("Enter");
    const { data, body } = readFile(await shownMarkdown(popup));
    expect(data.url).toBe(url);
    expect(data.title).toContain("report.pdf");
    expect(body).toBe("");
    await pressAndHear(popup, "save", "savedNew");
    await pressAndHear(popup, "copyMarkdown", "copied");
    // Another page looks into the clipboard in Chromium, which closes the popup.
    expect(readFile(await driver.readClipboard()).data.url).toBe(url);

    // Opened again it is given as it was kept, and leads back to what the page is.
    const again = await driver.openPopup(tab);
    await shownMarkdown(again);
    await again.press(text("readAsArticle"), "button");
    await expectClass(again, "unreadPdf", "keepReference");
    await again.close();

    const library = await driver.openPage("library/index.html");
    await until("the clip", () =>
      library.run(() => Boolean(document.querySelector("a[data-clip]"))),
    );
    await library.run(() => document.querySelector<HTMLElement>("a[data-clip]")?.click());
    const link = await until("the sentence", () =>
      library.run(() => document.querySelector<HTMLAnchorElement>(".reader .reference a")?.href),
    );
    expect(link).toBe(url);
    expect(await library.run(() => document.querySelectorAll("iframe").length)).toBe(0);
  });

  describe("the file of a reference is what is shown: address and title, and no text", () => {
    const download = async (popup: View) => {
      const { driver } = stage();
      await popup.press(text("keepReference"), "button");
      const shown = await shownMarkdown(popup);
      const before = driver.downloads();
      await pressAndHear(popup, "download", "downloaded");
      const name = await newDownload(driver, before);
      const content = driver.readDownload(name).toString();
      expect(content).toBe(shown);
      return { name, ...readFile(content) };
    };

    test("to a PDF, whose own name is its title", async () => {
      const { web } = stage();
      const url = `${host}/files/transit-plan.pdf`;
      web.serve(url, pdf, { "content-type": "application/pdf" });
      const { popup } = await openAt(url);
      await said(popup);
      const { name, data, body } = await download(popup);
      // Chromium's tab is named by the whole address at first, and by the file a moment later.
      expect(data).toMatchObject({ title: expect.stringMatching(/transit-plan\.pdf$/), url });
      expect(name).toMatch(/^\d{4}-\d\d-\d\d institute\.example - .*transit-plan\.pdf\.md$/);
      expect(body).toBe("");
    });

    test("to a page that holds no article, whose title has what no file's name may", async () => {
      const { web } = stage();
      const url = `${host}/form`;
      const title = "Ask us: who / what?";
      web.serve(url, `<!doctype html><html lang="en"><title>${title}</title><p>Hello there.</p>`);
      const { popup } = await openAt(url);
      await expectClass(popup, "isOther", "readWhole", "keepReference");
      const { name, data, body } = await download(popup);
      expect(data).toMatchObject({ title, url });
      expect(name).toMatch(/Ask us.*who.*what.*\.md$/);
      expect(name).not.toMatch(/[:/?]/);
      expect(body).toBe("");
    });
  });

  describe("pages of the browser's", () => {
    test("its settings", async () => {
      const { driver } = stage();
      const { popup } = await openAt(
        driver.name === "firefox" ? "about:config" : "chrome://version",
      );
      await expectClass(popup, "unreadBrowserPage");
    });
    test("Dossier's own", async () => {
      const { popup } = await openAt(`${stage().driver.home}library/index.html`);
      await expectClass(popup, "unreadOwnPage");
    });
    test("its store", async () => {
      const { driver } = stage();
      const isFirefox = driver.name === "firefox";
      const { popup } = await openAt(
        isFirefox ? "https://addons.mozilla.org/" : "https://chromewebstore.google.com/",
      );
      // Nothing answers there in a test, and Firefox shows its error page, whose icon it may tell in time.
      const wanted = isFirefox
        ? [text("unreadStore"), text("unreadErrorPage")]
        : [text("unreadStore")];
      expect(wanted).toContain(await said(popup));
    });
    test("the source of a page", async () => {
      const { driver, web } = stage();
      web.serve(`${host}/cost`, article);
      const { popup } = await openAt(`view-source:${host}/cost`);
      // Chromium tells nothing of it.
      if (driver.name === "chromium") await expectClass(popup, "unreadUntold");
      else await expectClass(popup, "unreadSource", "openOriginal");
    });
    test("an error in place of a page", async () => {
      const { driver } = stage();
      const opened = await openAt(
        driver.name === "firefox" ? "https://offline.example/" : "http://empty.example/",
      );
      const { tab } = opened;
      let { popup } = opened;
      if (driver.name === "firefox") {
        // The error page's icon tells what it is, and comes a moment after it.
        await popup.close();
        await new Promise((next) => setTimeout(next, 1000));
        popup = await driver.openPopup(tab);
      }
      await expectClass(popup, "unreadErrorPage", "tryAgain");
    });
    test("Firefox's reader view offers the page itself", async ({ skip }) => {
      const { driver, web } = stage();
      if (driver.name !== "firefox") return skip("no other browser has one");
      web.serve(`${host}/cost`, article);
      const { popup } = await openAt(`about:reader?url=${encodeURIComponent(`${host}/cost`)}`);
      await expectClass(popup, "unreadReaderView", "openOriginal");
      web.forget();
      await leaveByEnter(popup);
      await until("the page", () => web.requests().includes(`${host}/cost`));
    });
  });

  describe("files of this computer", () => {
    test("are read, where the browser lets Dossier", async () => {
      const path = join(files, "cost.html");
      writeFileSync(path, article);
      const { popup } = await openAt(`file://${path}`);
      const { data, body } = readFile(await shownMarkdown(popup));
      expect(data).toMatchObject({ title: "On Cost", url: `file://${path}` });
      expect(body).toContain("the cost of bridges");
    });
  });

  describe("frames", () => {
    const frames: [string, string][] = [
      ["a frameset", `<frameset cols="30%,70%"><frame src="/menu"><frame src="/cost"></frameset>`],
      ["one large frame", `<iframe src="/cost" style="width:100vw;height:90vh"></iframe>`],
    ];
    test.for(frames)("%s offers what it shows", async ([name, html]) => {
      const { web } = stage();
      const url = `${host}/framed/${encodeURIComponent(name)}`;
      web.serve(url, `<!doctype html><title>Frames</title>${html}`);
      web.serve(`${host}/menu`, "<p>Menu</p>");
      web.serve(`${host}/cost`, article);
      const { popup } = await openAt(url);
      await expectClass(popup, "unreadFrames", "openOriginal", "keepReference");
      web.forget();
      await leaveByEnter(popup);
      await until("the frame's page", () => web.requests().includes(`${host}/cost`));
    });
  });

  test("a page whose own policy shuts it in is read all the same", async () => {
    const { web } = stage();
    const url = `${host}/shut`;
    web.serve(url, article, { "content-security-policy": "sandbox; default-src 'none'" });
    const { popup } = await openAt(url);
    expect(await shownMarkdown(popup)).toContain("the cost of bridges");
  });

  test("a page that is still being sent is read as far as it came, and can be read again", async () => {
    const { web } = stage();
    const url = `${host}/slow`;
    const finish = web.trickle(url, article);
    const { driver } = stage();
    const tab = await driver.newTab();
    void tab.goto(url).catch(() => {});
    await until("what came first", () =>
      tab.run(() => document.body?.textContent.includes("bridges")).catch(() => false),
    );
    const popup = await driver.openPopup(tab);
    await shownWith(popup, "the cost of bridges");
    expect(await notice(popup)).toContain(text("stillLoading"));
    finish(prose("canals") + "</article>");
    await until("the rest", () =>
      tab.run(() => document.readyState === "complete").catch(() => false),
    );
    await popup.press(text("readAgain"), "button");
    await shownWith(popup, "the cost of canals");
    expect(await popup.run(() => document.querySelector(".notice")?.textContent ?? "")).toBe("");
  });

  test("a page over 20 MB offers a reference; what is selected in it can be kept", async () => {
    const { driver, web } = stage();
    const url = `${host}/large`;
    // Nothing that a browser would have to draw: it would take longer over that than over everything else.
    web.serve(url, `${article}<!-- ${"x".repeat(20_100_000)} -->`);
    const { tab, popup } = await openAt(url);
    await expectClass(popup, "unreadTooLarge", "keepReference");
    await popup.close();
    await tab.run(selectParagraphs, 1, 1);
    const again = await driver.openPopup(tab);
    await expectClass(again, "unreadTooLarge", "readSelection", "keepReference");
    await again.key("Enter");
    const { body } = readFile(await shownMarkdown(again));
    expect(body.trim()).toMatch(/^The committee heard that the cost of rails/);
  }, 60_000);

  test("a page that hangs is given up after 15 seconds, and a reference needs no answer", async () => {
    const { driver, web } = stage();
    const url = `${host}/busy`;
    web.serve(
      url,
      `<title>Busy</title><p>Soon.</p><script>setTimeout(() => { const end = Date.now() + 40000; while (Date.now() < end); }, 700)</script>`,
    );
    const tab = await driver.newTab();
    await tab.begin(url);
    await new Promise((next) => setTimeout(next, 1200));
    const popup = await driver.openPopup(tab);
    await expectClass(popup, "unreadTimedOut", "tryAgain", "keepReference");
    await popup.press(text("keepReference"), "button");
    const { data } = readFile(await shownMarkdown(popup));
    expect(data).toMatchObject({ title: "Busy", url });
  }, 60_000);

  test("a page that goes away meanwhile is told as gone", async () => {
    const { driver, web } = stage();
    const url = `${host}/leaving`;
    web.serve(
      url,
      `<title>Leaving</title><p>Soon.</p><script>setTimeout(() => { const end = Date.now() + 6000; while (Date.now() < end); }, 700)</script>`,
    );
    web.serve("http://elsewhere.example/", article);
    const tab = await driver.newTab();
    await tab.begin(url);
    await new Promise((next) => setTimeout(next, 1200));
    const popup = await driver.openPopup(tab);
    const left = tab.begin("http://elsewhere.example/");
    await expectClass(popup, "unreadGone");
    await left;
  }, 60_000);

  describe("a page that holds no article", () => {
    const empty = `<!doctype html><html lang="en"><title>Nothing</title><p>Hello there.</p>`;

    test("offers the whole page and a reference, and the way back", async () => {
      const { web } = stage();
      web.serve(`${host}/nothing`, empty);
      const { popup } = await openAt(`${host}/nothing`);
      await expectClass(popup, "isOther", "readWhole", "keepReference");
      await popup.key("Enter");
      expect(readFile(await shownMarkdown(popup)).body.trim()).toBe("Hello there.");
      await popup.press(text("readAsArticle"), "button");
      expect(readFile(await shownWith(popup, "Hello there.")).body.trim()).toBe("Hello there.");
    });

    test("a listing can be read anyway, with one key, and stays so", async () => {
      const { driver, visit } = stage();
      const page = savedPage("listing");
      await visit(page);
      const popup = await driver.openPopup();
      await said(popup);
      await popup.key("Enter");
      const shown = await shownMarkdown(popup);
      expect(await notice(popup)).toContain(text("wasReadAnyway"));
      await popup.close();
      const again = await driver.openPopup();
      expect(await shownMarkdown(again)).toBe(shown);
      await pressAndHear(again, "save", "savedNew");
    });
  });

  describe("a selection", () => {
    test("in an article is offered, read, kept when it is gone, and left again", async () => {
      const { driver, web } = stage();
      web.serve(`${host}/cost`, article);
      const { tab, popup } = await openAt(`${host}/cost`);
      await shownMarkdown(popup);
      await popup.close();
      await tab.run(selectParagraphs, 1, 2);
      const offered = await driver.openPopup(tab);
      await shownMarkdown(offered);
      expect(await notice(offered)).toContain(text("somethingSelected"));
      await offered.press(text("readSelection"), "button");
      const selected = await until("the selection alone", async () => {
        const shown = await shownMarkdown(offered);
        return !shown.includes("the cost of roads") && shown;
      });
      const { data, body } = readFile(selected);
      expect(data.title).toBe("On Cost");
      expect(body.match(/the cost of \w+/g)).toEqual(["the cost of rails", "the cost of ports"]);
      await offered.close();

      await tab.run(() => getSelection()?.removeAllRanges());
      const kept = await driver.openPopup(tab);
      expect(await shownMarkdown(kept)).toBe(selected);
      await kept.press(text("readAgain"), "button");
      await expectClass(kept, "unreadNoSelection", "tryAgain", "goBack");
      await kept.press(text("goBack"), "button");
      expect(await shownMarkdown(kept)).toBe(selected);
      await kept.press(text("readAsArticle"), "button");
      await shownWith(kept, "the cost of roads");
    });

    test("leaves the page as it was", async () => {
      const { driver, web } = stage();
      web.serve(`${host}/cost`, article);
      const { tab, popup } = await openAt(`${host}/cost`);
      await popup.close();
      await tab.run(selectParagraphs, 0, 1);
      const look = () =>
        tab.run(() => document.documentElement.outerHTML + getSelection()?.toString());
      const before = await look();
      const again = await driver.openPopup(tab);
      await again.press(text("readSelection"), "button");
      await notice(again);
      expect(await look()).toBe(before);
    });

    test("in a frame counts", async () => {
      const { driver, web } = stage();
      web.serve(`${host}/cost`, article);
      web.serve(
        `${host}/around`,
        `<title>Around</title><iframe src="/cost" style="width:99vw;height:90vh"></iframe>`,
      );
      const { tab, popup } = await openAt(`${host}/around`);
      await said(popup);
      await popup.close();
      await tab.run(() => {
        const inner = document.querySelector("iframe")?.contentDocument;
        const range = inner?.createRange();
        const wanted = inner?.querySelectorAll("p")[3];
        if (!inner || !range || !wanted) return;
        range.selectNodeContents(wanted);
        inner.getSelection()?.removeAllRanges();
        inner.getSelection()?.addRange(range);
      });
      const again = await driver.openPopup(tab);
      await said(again);
      expect(await offers(again)).toContain(text("readSelection"));
      await again.press(text("readSelection"), "button");
      expect(readFile(await shownMarkdown(again)).body).toContain("the cost of schools");
    });
  });
});

function selectParagraphs(from: number, to: number): void {
  const paragraphs = document.querySelectorAll("p");
  const range = document.createRange();
  range.setStart(paragraphs[from]?.firstChild ?? document.body, 0);
  range.setEnd(
    paragraphs[to]?.firstChild ?? document.body,
    paragraphs[to]?.textContent.length ?? 0,
  );
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
