import { expect, test } from "vitest";
import { isDownload } from "./download-limit";

test.each([
  "/openings.csv",
  "/openings.CSV",
  "/openings.csv/",
  "/openings%2Ecsv",
  "/openings.csv.data",
  "/feed.xml",
])("%s is a download, however it is written", (path) => {
  expect(isDownload(path)).toBe(true);
});

test.each(["/openings", "/openings.data", "/csv", "/"])("%s is a page", (path) => {
  expect(isDownload(path)).toBe(false);
});
