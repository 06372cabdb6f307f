import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, the first day that the format knows: the same input gives the same bytes. */
const date = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;

/**
 * A zip archive whose bytes depend on nothing but names and contents.
 * After APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 * @param {{ name: string, content: Buffer }[]} files
 * @returns {Buffer}
 */
export function zip(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, content } of sorted) {
    const bytes = Buffer.from(name, "utf8");
    const packed = deflateRawSync(content, { level: 9 });
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(utf8Names, 2);
    shared.writeUInt16LE(deflated, 4);
    shared.writeUInt16LE(date, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(bytes.length, 22);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, bytes, packed]);
    parts.push(local);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, position, bytes]),
    );
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, Buffer.from("PK\x05\x06", "latin1"), end]);
}
