import { IconCopy, IconDots, IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { agenda, type TemplateRow, templatesQuery } from "../../../api/agenda";
import { useChange } from "../../../api/useChange";
import { duration } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { haveWords } from "../../../shared/i18n/i18n";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { MenuButton } from "../../../shared/parts/MenuButton";
import { PageHead } from "../../../shared/parts/PageHead";
import { Sheet } from "../../../shared/parts/Sheet";
import { useHistoryAct } from "../../../shared/parts/useHistoryAct";
import { goTo, paths } from "../../../shared/paths";
import { useTold } from "../../../shared/state/useTold";
import { KnownTemplate } from "./KnownTemplate";
import { TemplateEditor } from "./TemplateEditor";
import "./Templates.css";

/** The agenda templates, and the one that is chosen, entry by entry. */
export function Templates({ id }: { id: string | undefined }) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const { data, error, refetch } = useQuery(templatesQuery);
  const chosen = data?.find((one) => one.id === id) ?? data?.find((one) => !one.known) ?? data?.[0];
  const name = (one: Pick<TemplateRow, "name">) => inLang(one.name, lang);
  const make = useChange(agenda.createTemplate, {
    said: (made) => t("templates.said.made", { name: name(made) }),
    onDone: (made) => goTo(paths.template(made.id)),
  });
  const create = () =>
    make.mutate({ name: { [lang]: t("templates.fresh") }, minutes: 210, entries: [], notes: "" }, told);
  return (
    <>
      <PageHead
        title={t("templates.title")}
        meta={t("templates.meta")}
        actions={
          <Button icon={IconPlus} onClick={create} busy={make.isPending}>
            {t("templates.new")}
          </Button>
        }
      />
      {error && !data && <FaultNotice fault={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={8} />}
      {data && (
        <div className="templates">
          <nav className="sheet templates-list scroll" aria-label={t("templates.title")}>
            {data.map((one) => (
              <a
                key={one.id}
                href={paths.template(one.id)}
                draggable={false}
                aria-current={one.id === chosen?.id ? "page" : undefined}
              >
                <b className="cut" lang={langOf(one.name, lang)}>
                  {name(one)}
                </b>
                <span className="sec f12">
                  {t("stop.template.talks", { count: one.talks })}, {duration(one.minutes)}
                  {one.rooms > 1 && `, ${t("stop.agenda.rooms", { count: one.rooms })}`}
                </span>
              </a>
            ))}
          </nav>
          {chosen && <Chosen key={chosen.id} template={chosen} />}
        </div>
      )}
    </>
  );
}

function Chosen({ template }: { template: TemplateRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const title = inLang(template.name, lang);
  const copy = useChange(agenda.createTemplate, {
    said: (made) => t("templates.said.made", { name: inLang(made.name, lang) }),
    onDone: (made) => goTo(paths.template(made.id)),
  });
  const away = useChange((one: TemplateRow) => agenda.removeTemplate(one), {
    said: (_, one) => t("stop.template.removed", { name: inLang(one.name, lang) }),
    onDone: () => goTo(paths.templates),
  });
  const history = useHistoryAct(template.known ? undefined : { kind: "agendaTemplate", id: template.id, name: title });
  const { minutes, entries, notes } = template;
  const copying = async () => {
    await haveWords("fr", "en");
    const asCopy = (lng: "fr" | "en") => t("templates.copyOf", { lng, name: inLang(template.name, lng) });
    copy.mutate({ name: { fr: asCopy("fr"), en: asCopy("en") }, minutes, entries, notes }, told);
  };
  return (
    <Sheet
      className="template-sheet"
      title={title}
      beside={template.known && <Chip look="outline">{t("templates.known")}</Chip>}
      actions={
        <>
          <Button size="sm" icon={IconCopy} onClick={() => void copying()} busy={copy.isPending}>
            {t("templates.copy")}
          </Button>
          {!template.known && (
            <MenuButton
              groups={[
                {
                  acts: [
                    history,
                    {
                      label: t("templates.remove"),
                      icon: IconTrash,
                      danger: true,
                      onClick: () => away.mutate(template, told),
                    },
                  ],
                },
              ]}
            >
              <IconButton size="sm" icon={IconDots} label={t("stop.head.more")} aria-haspopup="menu" />
            </MenuButton>
          )}
        </>
      }
    >
      <div className="template-body scroll">
        {template.known ? <KnownTemplate template={template} /> : <TemplateEditor template={template} />}
      </div>
    </Sheet>
  );
}
