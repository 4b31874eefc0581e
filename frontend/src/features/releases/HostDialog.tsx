import { IconCloudUpload, IconPlayerStop } from "@tabler/icons-react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { sendCalendars } from "../../api/feeds";
import { finished, stop } from "../../api/jobs";
import { Fault } from "../../api/transport";
import type { Job } from "../../api/types";
import { useTelling } from "../../platform/useTelling";
import { count } from "../../shared/format/numbers";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { TextField } from "../../shared/parts/Field";
import { useHost } from "../../shared/state/host";
import { useToasts } from "../../shared/state/toasts";

type Props = { tour: string; release: number; open: boolean; onClose: () => void };

/** Which web host the calendars of a release are put at; how far it is while they are on their way. */
export function HostDialog({ tour, release, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("releases.host.title", { number: release })} open={open} onClose={onClose} width={520}>
      <Body tour={tour} onClose={onClose} />
    </Dialog>
  );
}

function Body({ tour, onClose }: { tour: string; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const show = useToasts((s) => s.show);
  const telling = useTelling();
  const [kept, keep] = useHost(tour);
  const [host, setHost] = useState({ ...kept, password: "" });
  const [job, setJob] = useState<Job>();
  const [fault, setFault] = useState<Fault>();
  const asking = useRef(false);
  const running = job?.state === "running";
  const set = (part: Partial<typeof host>) => setHost((before) => ({ ...before, ...part }));
  const at = (field: string) => (fault?.field === field ? fault.message : undefined);
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (asking.current) return;
    asking.current = true;
    setFault(undefined);
    try {
      const over = await finished(await sendCalendars(tour, host), setJob);
      if (over.state !== "finished") return;
      keep(host);
      show({ text: inLang(over.told, lang) });
      onClose();
    } catch (reason) {
      setFault(reason instanceof Fault ? reason : new Fault("internal", t("state.unreachable")));
    } finally {
      asking.current = false;
      setJob(undefined);
    }
  };
  return (
    <form className="form" onSubmit={(event) => void go(event)}>
      <p className="mut f12">{t("releases.host.about")}</p>
      <TextField
        label={t("releases.host.to")}
        hint={t("releases.host.toHint")}
        error={at("to")}
        type="url"
        required
        placeholder="https://"
        value={host.to}
        onChange={(to) => set({ to })}
      />
      <div className="host-pair">
        <TextField
          label={t("releases.host.user")}
          error={at("user")}
          autoComplete="username"
          value={host.user}
          onChange={(user) => set({ user })}
        />
        <TextField
          label={t("releases.host.password")}
          error={at("password")}
          type="password"
          autoComplete="off"
          value={host.password}
          onChange={(password) => set({ password })}
        />
      </div>
      <TextField
        label={t("releases.host.base")}
        hint={t("releases.host.baseHint")}
        error={at("base")}
        type="url"
        placeholder="https://"
        value={host.base}
        onChange={(base) => set({ base })}
      />
      {fault && !["to", "user", "password", "base"].includes(fault.field ?? "") && <FaultNotice fault={fault} />}
      {running && (
        <div className="host-progress" role="status">
          <progress
            aria-label={t("releases.host.sending")}
            max={job.total > 0 ? job.total : undefined}
            value={job.total > 0 ? job.done : undefined}
          />
          <span className="f12 mut">
            {job.total > 0
              ? t("papers.booklet.progress", { done: count(job.done, lang), total: count(job.total, lang) })
              : t("releases.host.sending")}
          </span>
          <Button size="sm" icon={IconPlayerStop} onClick={() => void telling(() => stop(job))}>
            {t("do.stop")}
          </Button>
        </div>
      )}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" icon={IconCloudUpload} busy={running}>
          {t("releases.host.send")}
        </Button>
      </div>
    </form>
  );
}
