import { downloadZip } from "client-zip";
import type { FullClip } from "../clip";
import { fileName, render, uniqueName, type FileShape } from "../markdown/shape";

/**
 * The clips as a zip of Markdown files, one by one, so that memory does not grow with the library.
 * @param report called after each clip with how many there are so far
 */
export async function exportMarkdown(
  clips: AsyncIterable<FullClip>,
  shape: FileShape,
  report: (done: number) => void = () => {},
): Promise<Blob> {
  return downloadZip(files(clips, shape, report)).blob();
}

async function* files(
  clips: AsyncIterable<FullClip>,
  shape: FileShape,
  report: (done: number) => void,
) {
  const unique = uniqueName();
  let done = 0;
  for await (const { clip, version, body, tags, note } of clips) {
    const { record, url, at } = version;
    yield {
      name: unique(fileName(record, at, shape.fileName)),
      lastModified: new Date(clip.changed),
      input: render({ record, body, url, at, tags, note }, shape),
    };
    report((done += 1));
  }
}
