/** JSON, gzipped. */
export async function pack(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([JSON.stringify(value)]).stream();
  return through(text.pipeThrough(new CompressionStream("gzip")));
}

/** Undoes {@link pack}. @throws when the bytes are damaged. */
export async function unpack<T>(bytes: Uint8Array<ArrayBuffer>): Promise<T> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(new TextDecoder().decode(await through(stream))) as T;
}

const through = async (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await new Response(stream).arrayBuffer());
