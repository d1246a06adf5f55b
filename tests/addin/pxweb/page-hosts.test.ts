import { readFileSync } from "node:fs";
import asset from "../../../assets/statistics/trade-by-chapter.json";
import { LiveOffices } from "../../../addin/pxweb/live-offices";
import { PAGE_HOSTS } from "../../../addin/pxweb/known-offices";
import { ARCHIVE_LAST_PERIOD, openArchive } from "../../../addin/pxweb/open-archive";
import { OfficeFault } from "../../../addin/ports/office-fault";
import { VirtualTimer } from "./virtual-timer";

const page = readFileSync("addin/taskpane/taskpane.html", "utf8");

test("the page's security policy lets through the hosts of known offices, and no others", () => {
  const allowed = /connect-src 'self'([^;]*);/u.exec(page)?.[1]?.trim().split(/\s+/u);
  expect(allowed?.slice().sort()).toEqual(PAGE_HOSTS.map((host) => `https://${host}`).sort());
});

test("an office that the page may not ask is refused by a sentence that names those it may", () => {
  const offices = new LiveOffices({
    send: () => Promise.reject(new TypeError("asked")),
    timer: new VirtualTimer(),
    now: () => "2026-11-26T00:00:00Z",
    hosts: PAGE_HOSTS,
  });
  const open = (base: string): unknown => offices.open({ base, api: "v2" }, "en");
  expect(() => open("https://statistics.example.org/api/v2")).toThrow(OfficeFault);
  expect(() => open("https://statistics.example.org/api/v2")).toThrow(
    /statistikdatabasen\.scb\.se/u,
  );
  expect(() => open("https://statistikdatabasen.scb.se/api/v2")).not.toThrow();
});

test("the archive's last period is told before it is loaded", async () => {
  const archive = await openArchive("en", () => Promise.resolve(asset));
  expect(archive.period.last).toBe(ARCHIVE_LAST_PERIOD);
});
