/** What `npm run bench` measures. */
export { reportClicks, timeClicks } from "./click";
export { reportReading, timeReading } from "./read";
export { reportWeight } from "./weight";
export { benchRecords } from "./record";
