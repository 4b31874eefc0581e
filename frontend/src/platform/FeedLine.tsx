import { IconCalendarPlus, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../shared/parts/Button";
import { useToasts } from "../shared/state/toasts";
import { copyText } from "./copyText";
import { OutLink } from "./OutLink";
import { webcal } from "./useFeedBase";
import { useTelling } from "./useTelling";
import "./FeedLine.css";

type Props = {
  name: string;
  lang?: string | undefined;
  address: string;
  /** The place is narrow: the address stands under the name, which is told whole. */
  narrow?: boolean;
};

/** A calendar that one can subscribe to: its name, the end of its address, the way to subscribe and the way to hand the address on. */
export function FeedLine({ name, lang, address, narrow }: Props) {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);
  const telling = useTelling();
  const copy = () =>
    void telling(async () => {
      await copyText(address);
      show({ text: t("releases.feeds.copied", { name }) });
    });
  return (
    <li className={narrow ? "feed narrow" : "feed"}>
      <span className={narrow ? "feed-name" : "feed-name cut"} title={narrow ? undefined : name} lang={lang}>
        {name}
      </span>
      <code className="feed-address cut" title={address}>
        {address.split("/").slice(-2).join("/")}
      </code>
      <OutLink
        className="btn ghost sm"
        href={webcal(address)}
        target={undefined}
        aria-label={`${t("releases.feeds.subscribe")}, ${name}`}
      >
        <IconCalendarPlus size={16} stroke={1.75} aria-hidden />
        {t("releases.feeds.subscribe")}
      </OutLink>
      <IconButton size="sm" icon={IconCopy} label={t("releases.feeds.copy", { name })} onClick={copy} />
    </li>
  );
}
