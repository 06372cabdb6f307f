import { expect, test } from "vitest";
import { newUid } from "../../src/background/uid";

test("is a version 7 UUID of the given instant", () => {
  const uid = newUid(0x0123456789ab, new Uint8Array(10).fill(0xff));
  expect(uid).toBe("01234567-89ab-7fff-bfff-ffffffffffff");
});

test("sorts as time goes, whatever the random part", () => {
  const instants = [0, 1, 2 ** 32 - 1, 2 ** 32, 1_790_000_000_000, 2 ** 48 - 1];
  const uids = instants.map((now) => newUid(now));
  expect([...uids].sort()).toEqual(uids);
});

test("two of the same instant differ", () => {
  expect(newUid(5)).not.toBe(newUid(5));
});
