import i18next from "i18next";
import { expect, test } from "vitest";
import { actLabel, capital } from "./actLabel";

const ottawa = { fr: "Ottawa", en: "Ottawa" };
const quebec = { fr: "Québec", en: "Québec City" };

test.each([
  [
    "moveStop",
    { what: ottawa, to: { fr: "2018-05-10", en: "2018-05-10" } },
    "Ottawa to Thu 10\u00a0May",
    "Ottawa au jeu. 10\u00a0mai",
  ],
  [
    "stretchStop",
    { what: ottawa, from: { en: "2018-05-10" }, to: { en: "2018-05-12" } },
    "Ottawa on 10–12\u00a0May",
    "durée de Ottawa, 10–12\u00a0mai",
  ],
  ["moveStops", { count: { en: "3" } }, "3 stops to other days", "3 étapes à d’autres jours"],
  [
    "reorderStops",
    { what: quebec },
    "Québec City to another place of the route",
    "nouvelle place de Québec sur le parcours",
  ],
  [
    "importCalendar",
    { what: { fr: "Travail", en: "Travail" }, to: quebec },
    "took in the calendar Travail for Québec City",
    "prise du calendrier Travail pour Québec",
  ],
  ["createStop", { what: quebec }, "added stop Québec City", "ajout de l’étape Québec"],
  [
    "renamePerson",
    { what: ottawa, to: quebec },
    "renamed person Ottawa to Québec City",
    "nouveau nom de la personne Ottawa\u00a0: Québec",
  ],
  [
    "moveSession",
    { what: ottawa, to: { fr: "2018-05-10T19:45", en: "2018-05-10T19:45" } },
    "Ottawa to 19:45",
    "Ottawa à 19\u00a0h\u00a045",
  ],
  [
    "moveSession",
    { what: ottawa, to: { fr: "2018-05-10T19:45", en: "2018-05-10T19:45" }, where: quebec },
    "Ottawa to Québec City, 19:45",
    "Ottawa à Québec, 19\u00a0h\u00a045",
  ],
  ["swapSessions", { what: ottawa, to: quebec }, "Ottawa swapped with Québec City", "échange de Ottawa et Québec"],
  ["finishTasks", { what: ottawa, count: { fr: "5", en: "5" } }, "5 tasks done", "5 tâches faites"],
  ["deleteEngagement", {}, "deleted engagement", "suppression de l’engagement"],
  ["loadSample", { what: ottawa }, "sample tour Ottawa loaded", "exemple Ottawa chargé"],
  ["setRules", { what: quebec }, "rules of Québec City", "règles de Québec"],
  ["acceptConflict", { what: quebec }, "accepted: Québec City", "accepté\u00a0: Québec"],
  ["editPeople", { count: { fr: "5", en: "5" } }, "5 people changed", "modification\u00a0: 5 personnes"],
  [
    "deleteAvailabilities",
    { count: { fr: "2", en: "2" } },
    "2 availabilities deleted",
    "suppression\u00a0: 2 disponibilités",
  ],
  ["restoreStop", { what: quebec }, "brought back stop Québec City", "retour de l’étape Québec"],
  ["promoteHold", { what: ottawa, to: quebec }, "Ottawa confirmed for Québec City", "Ottawa confirmé pour Québec"],
  [
    "extendHold",
    { what: ottawa, to: { fr: "2018-05-10", en: "2018-05-10" } },
    "hold at Ottawa extended to 10\u00a0May",
    "option chez Ottawa prolongée au 10\u00a0mai",
  ],
  ["somethingNew", {}, "somethingNew changed", "somethingNew\u00a0: modification"],
] as const)("%s", (name, args, english, french) => {
  expect(actLabel({ name, args }, i18next.getFixedT("en"), "en")).toBe(english);
  expect(actLabel({ name, args }, i18next.getFixedT("fr"), "fr")).toBe(french);
});

test("a line begins with a capital, accents too", () => expect(capital("étape")).toBe("Étape"));
