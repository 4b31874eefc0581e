import { useTranslation } from "react-i18next";
import { gather } from "../shared/format/gather";
import { useAllShortcuts } from "../shared/keys/useShortcuts";
import { Dialog } from "../shared/parts/Dialog";
import { Keys } from "../shared/parts/Keys";
import "./KeyHelp.css";

/** All the keys that work now, by where they belong. */
export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const all = useAllShortcuts();
  const groups = gather(all, (s) => s.group);
  return (
    <Dialog title={t("shell.keys.title")} open={open} onClose={onClose} width={680}>
      <div className="key-groups">
        {groups.map(([group, list]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {list.map((s) => (
                <div key={`${s.combo} ${s.label}`}>
                  <dt>{s.label}</dt>
                  <dd>
                    <Keys combo={s.combo} spoken />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
