import { IconBus, IconCar, IconPlane, IconShip, IconTrain, IconWalk, type TablerIcon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Leg } from "../../api/types";
import { duration } from "../../shared/format/dates";
import { kilometres } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { Tip } from "../../shared/parts/Button";
import type { Way } from "./graphLayout";

const vehicles: { [mode: string]: TablerIcon } = {
  road: IconCar,
  car: IconCar,
  bus: IconBus,
  rail: IconTrain,
  train: IconTrain,
  air: IconPlane,
  plane: IconPlane,
  flight: IconPlane,
  ferry: IconShip,
  walk: IconWalk,
};

/** How long one is on the way, and the days of rest that follow. */
export function GraphWay({ way, leg }: { way: Way; leg: Leg | undefined }) {
  const { t } = useTranslation();
  const lang = useLang();
  const Vehicle = vehicles[leg?.mode ?? ""] ?? IconCar;
  return (
    <>
      {leg && leg.minutes > 0 && (
        <Tip label={t("board.graph.leg", { time: duration(leg.minutes), distance: kilometres(leg.km, lang) })}>
          <span className="graph-way" style={{ right: `calc(100% - ${way.x - 4}px)`, top: way.y }}>
            <Vehicle size={14} stroke={1.75} aria-hidden />
            {duration(leg.minutes)}
          </span>
        </Tip>
      )}
      {way.rest > 0 && (
        <span className="graph-rest" style={{ left: way.restX + 2, top: way.restY + 5 }}>
          {t("board.graph.rest", { count: way.rest })}
        </span>
      )}
    </>
  );
}
