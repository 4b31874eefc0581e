import { Popover } from "@mantine/core";
import { IconCar, IconPlane, IconTrain, type TablerIcon } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Leg } from "../../api/types";
import { duration } from "../../shared/format/dates";
import { kilograms, kilometres, roundMoney } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import type { Way } from "./graphLayout";
import "./GraphWay.css";

const vehicles: { [mode in Leg["mode"]]: TablerIcon } = {
  "": IconCar,
  road: IconCar,
  rail: IconTrain,
  air: IconPlane,
};

/** The vehicle of a way to travel. */
export function Vehicle({ mode, size = 14 }: { mode: Leg["mode"]; size?: number }) {
  const Icon = vehicles[mode];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}

type Props = { way: Way; leg: Leg | undefined; from: string; to: string };

/** How long one is on the way, and the days of rest that follow. Its ways open beside it. */
export function GraphWay({ way, leg, from, to }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {leg && leg.minutes > 0 && (
        <LegButton leg={leg} from={from} to={to} style={{ right: `calc(100% - ${way.x - 4}px)`, top: way.y }} />
      )}
      {way.rest > 0 && (
        <span className="graph-rest" style={{ left: way.restX + 2, top: way.restY + 5 }}>
          {t("board.graph.rest", { count: way.rest })}
        </span>
      )}
    </>
  );
}

type LegProps = { leg: Leg; from: string; to: string; style?: React.CSSProperties };

/** The time of a leg with its vehicle; opened, the ways to travel it. */
export function LegButton({ leg, from, to, style }: LegProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const time = duration(leg.minutes);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom"
      shadow="none"
      trapFocus
      returnFocus
      transitionProps={{ duration: 160 }}
      classNames={{ dropdown: "floating ways" }}
    >
      <Popover.Target>
        <button
          type="button"
          className="graph-way"
          style={style}
          aria-label={`${t("board.graph.leg", { from, to })}, ${t("board.graph.legHint", { time, distance: kilometres(leg.km, lang) })}`}
          onClick={() => setOpen(!open)}
        >
          <Vehicle mode={leg.mode} />
          {time}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Ways leg={leg} from={from} to={to} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Ways({ leg, from, to }: LegProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const id = useId();
  const estimate = <span className="mut"> {t("board.ways.estimate")}</span>;
  return (
    <section aria-labelledby={id} tabIndex={-1} data-autofocus>
      <h3 id={id}>{t("board.ways.title", { from, to })}</h3>
      <table>
        <thead>
          <tr>
            {(["mode", "distance", "time", "cost", "co2"] as const).map((name) => (
              <th key={name} scope="col">
                {t(`board.ways.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leg.ways.map(
            ({ mode, km, minutes, cost, co2, estimated }) =>
              mode && (
                <tr key={mode} className={mode === leg.mode ? "likely" : undefined}>
                  <th scope="row">
                    <Vehicle mode={mode} size={16} />
                    {t(`board.ways.${mode}`)}
                    {mode === leg.mode && <span className="mut"> {t("board.ways.likely")}</span>}
                  </th>
                  <td>
                    {kilometres(km, lang)}
                    {estimated && estimate}
                  </td>
                  <td>
                    {duration(minutes)}
                    {estimate}
                  </td>
                  <td>
                    {cost.currency ? roundMoney(cost.minor, cost.currency, lang) : "–"}
                    {estimate}
                  </td>
                  <td>
                    {kilograms(co2, lang)}
                    {estimate}
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      <p className="field-hint">{t("board.ways.note")}</p>
    </section>
  );
}
