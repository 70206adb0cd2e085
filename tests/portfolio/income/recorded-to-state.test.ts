import { stateOfRecord } from "../../../src/portfolio/income/recorded-to-state";
import type { RecordedState } from "../../../src/participation/model/participations";
import { readState, stateText } from "../../../src/valuation/state-text";
import { state } from "./made-participations";

const NO_WORK = { unsubsidisedWork: 0 };

const told = (code: RecordedState["livelihoods"][number]["code"], extent: number | null = null) => ({ code, extent });

describe("a state as follow-up registered it", () => {
  it.each<[why: string, recorded: RecordedState, text: string, notes: readonly string[]]>([
    ["an extent told is kept", state({ ...NO_WORK, livelihoods: [told("SJP", 50)] }), "Sjukpenning 50%", []],
    [
      "not told, nothing else: all of full time",
      state({ ...NO_WORK, livelihoods: [told("SJP")] }),
      "Sjukpenning",
      ["extent-assumed SJP"],
    ],
    [
      "not told beside work: what is left",
      state({ livelihoods: [told("SJP")], unsubsidisedWork: 25 }),
      "Arbete 25%; Sjukpenning 75%",
      ["extent-assumed SJP"],
    ],
    [
      "two not told share equally",
      state({ ...NO_WORK, livelihoods: [told("SJP"), told("AE")] }),
      "Sjukpenning 50%; Aktivitetsersättning 50%",
      ["extent-assumed SJP", "extent-assumed AE"],
    ],
    [
      "three do not divide: hundredths of a percent, the rest to the first",
      state({ ...NO_WORK, livelihoods: [told("SJP"), told("AE"), told("AKTST")] }),
      "Sjukpenning 33,34%; Aktivitetsersättning 33,33%; Aktivitetsstöd 33,33%",
      ["extent-assumed SJP", "extent-assumed AE", "extent-assumed AKTST"],
    ],
    [
      "full-time work leaves nothing: said, not counted as full time beside it",
      state({ livelihoods: [told("SJP")], unsubsidisedWork: 100 }),
      "Arbete 100%",
      ["no-extent-left SJP"],
    ],
    [
      "income support counts whatever its extent",
      state({ ...NO_WORK, livelihoods: [told("FSTOD", 50)] }),
      "Försörjningsstöd",
      [],
    ],
    [
      "and takes nothing from the others",
      state({ ...NO_WORK, livelihoods: [told("FSTOD"), told("SJP", 50)] }),
      "Sjukpenning 50%; Försörjningsstöd",
      [],
    ],
    [
      "0 % work is no work",
      state({ livelihoods: [told("INGEN")], unsubsidisedWork: 0 }),
      "Ingen offentlig försörjning",
      [],
    ],
    [
      "0 % of a livelihood is none of it",
      state({ livelihoods: [told("SJP", 0)], unsubsidisedWork: 50 }),
      "Arbete 50%",
      [],
    ],
    [
      "subsidised work keeps its scheme; without one the valuation says what it assumes",
      state({ livelihoods: [told("INGEN")], subsidisedWork: 50, scheme: "newStartJob" }),
      "Arbete 50% nystartsjobb; Ingen offentlig försörjning",
      [],
    ],
    [
      "studies are a place",
      state({ ...NO_WORK, livelihoods: [told("STUD", 100)], studies: 100 }),
      "Studier 100%; Studiemedel",
      [],
    ],
    ["full-time work leaves no room for another livelihood", state({ unsubsidisedWork: 100 }), "Arbete 100%", []],
    [
      "work not told at all: valued without it, and said",
      state({ livelihoods: [told("SJP", 50)] }),
      "Sjukpenning 50%",
      ["work-not-stated"],
    ],
    ["wage beside work", state({ livelihoods: [told("LON")], unsubsidisedWork: 75 }), "Arbete 75%; Lön", []],
  ])("%s", (_why, recorded, text, notes) => {
    const read = stateOfRecord(recorded);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(stateText(read.value.state)).toBe(text);
    expect(read.value.notes.map((note) => Object.values(note).join(" "))).toEqual(notes);
    // A cell that holds the text is valued as the pane values the row.
    const again = readState(text);
    expect(again.ok && stateText(again.value)).toBe(text);
  });

  it.each<[why: string, recorded: RecordedState, code: string]>([
    ["nothing is told at all", state({}), "nothing-told"],
    ["job-seeking alone tells no livelihood", state({ jobSeeking: true }), "nothing-told"],
    ["wage without work: valued as nothing it would be a loss", state({ livelihoods: [told("LON")] }), "work-not-told"],
    ["no livelihood and no word of work", state({ livelihoods: [told("INGEN")] }), "work-not-told"],
    [
      "a livelihood nobody knows is not nothing",
      state({ livelihoods: [told("OKAND"), told("SJP", 50)] }),
      "livelihood-unknown",
    ],
    [
      "a livelihood whose amount nobody knows",
      state({ ...NO_WORK, livelihoods: [told("ANNAN")] }),
      "livelihood-without-amount",
    ],
    ["part-time work and no word of livelihood", state({ unsubsidisedWork: 50 }), "livelihood-not-told"],
    ["no work and no word of livelihood", state({ ...NO_WORK }), "livelihood-not-told"],
    ["studies and no word of livelihood", state({ ...NO_WORK, studies: 100 }), "livelihood-not-told"],
    [
      "a value hidden in the source is not the rest of full time",
      state({ livelihoods: [told("SJP")], leftOut: true }),
      "value-left-out",
    ],
    ["more than full time", state({ unsubsidisedWork: 150 }), "extent-outside"],
    ["both kinds of work above full time", state({ unsubsidisedWork: 60, subsidisedWork: 50 }), "extents-over-whole"],
    [
      "work and what is told of a benefit too",
      state({ livelihoods: [told("SJP", 100)], unsubsidisedWork: 10 }),
      "extents-over-whole",
    ],
    ["less than nothing", state({ livelihoods: [told("SJP", -50)] }), "extent-outside"],
  ])("not valued: %s", (_why, recorded, code) => {
    expect(stateOfRecord(recorded)).toMatchObject({ ok: false, fault: { code } });
  });
});
