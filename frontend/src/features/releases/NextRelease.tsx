import { IconDownload, IconRosetteDiscountCheck } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { publishRelease, type ReleasePage } from "../../api/releases";
import { useChange } from "../../api/useChange";
import { useSaving } from "../../platform/useSaving";
import { useTelling } from "../../platform/useTelling";
import type { Text } from "../../shared/format/text";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { Sheet } from "../../shared/parts/Sheet";
import { paths } from "../../shared/paths";
import { useToasts } from "../../shared/state/toasts";
import { useWrong } from "../../shared/state/wrong";
import { Differences } from "./Differences";
import { sumOf } from "./sumOf";

/** What would be published now, with the note that goes with it. */
export function NextRelease({ page }: { page: ReleasePage }) {
  const { t } = useTranslation();
  const { tour, next, releases } = page;
  const [note, setNote] = useState<Text>({});
  const show = useToasts((s) => s.show);
  const errors = useWrong((s) => s.of[tour.slug]?.errors ?? 0);
  const publish = useChange(() => publishRelease(tour.slug, next.number, note), {
    onDone: ({ number }) => show({ text: t("releases.published", { number }) }),
  });
  const saving = useSaving();
  const telling = useTelling();
  const draft = () =>
    void telling(() =>
      saving(`/api/tours/${encodeURIComponent(tour.slug)}/calendar.ics?draft=true`, `${tour.slug}-draft.ics`),
    );
  const some = next.differences.length > 0;
  const go = () => {
    if (some && !publish.isPending) publish.mutate();
  };
  useShortcuts([
    { combo: "mod+enter", label: t("releases.publish", { number: next.number }), group: t("shell.keys.here"), run: go },
  ]);
  if (!some) {
    const yet = releases.length === 0;
    return (
      <Sheet label={t("releases.nextShort", { number: next.number })} className="releases-next">
        <EmptyState
          title={t(yet ? "releases.nothingYet" : "releases.nothing")}
          text={t(yet ? "releases.nothingYetText" : "releases.nothingText")}
        />
      </Sheet>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go();
  };
  return (
    <Sheet
      title={t("releases.next", { number: next.number })}
      className="releases-next"
      actions={
        <Button size="sm" kind="ghost" icon={IconDownload} onClick={draft}>
          {t("releases.draftCalendar")}
        </Button>
      }
    >
      <p className="releases-sum">
        {releases.length === 0
          ? `${t("releases.first")} ${t("releases.firstSum")}`
          : t("releases.willChange", { what: sumOf(next.sum, t) })}
      </p>
      <Differences differences={next.differences} className="scroll" />
      <form className="releases-publish" onSubmit={submit}>
        <LocalizedField label={t("releases.note")} hint={t("releases.noteHint")} value={note} onChange={setNote} />
        {publish.error && <FaultNotice fault={publish.error} />}
        <div className="releases-foot">
          <div className="mut f12">
            {errors > 0 && (
              <p>
                <b className="releases-errors">{t("releases.errors", { count: errors })}</b>{" "}
                <a className="releases-see" href={paths.conflicts(tour.slug)}>
                  {t("releases.see")}
                </a>
              </p>
            )}
            <p>{t("releases.once")}</p>
          </div>
          <Button
            kind="primary"
            type="submit"
            icon={IconRosetteDiscountCheck}
            keys="mod+enter"
            busy={publish.isPending}
          >
            {t("releases.publish", { number: next.number })}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
