import { Modal } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./Button";
import { holdsUnread } from "./unread";
import "./Panel.css";

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  /** Pixels. */
  width?: number;
  foot?: ReactNode;
  children: ReactNode;
};

/** Milliseconds within which a second press of Enter or of the button is the same press. */
const sameHand = 400;

const sending = "[type=submit][aria-busy=true]";

/** A sheet before the page, for what needs a few answers at once. What can be undone needs none. A form in it is sent once, however often Enter is pressed, and not while something in it cannot be read. While it is being sent Escape does not close it: a refusal would be told to nobody. */
export function Dialog({ title, open, onClose, width = 560, foot, children }: Props) {
  const { t } = useTranslation();
  const sent = useRef<{ form: EventTarget; at: number }>(undefined);
  const content = useRef<HTMLDivElement>(null);
  const close = () => {
    if (!content.current?.querySelector(sending)) onClose();
  };
  const typed = () => {
    sent.current = undefined;
  };
  const once = (event: FormEvent<HTMLElement>) => {
    const form = event.target as HTMLFormElement;
    const again = sent.current?.form === form && event.timeStamp - sent.current.at < sameHand;
    const busy = form.querySelector(sending) !== null;
    if (!open || busy || again || holdsUnread(form)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    sent.current = { form, at: event.timeStamp };
  };
  return (
    <Modal.Root
      opened={open}
      onClose={close}
      size={width}
      centered
      classNames={{ content: "dialog" }}
      transitionProps={{ duration: 160 }}
    >
      <Modal.Overlay className="scrim" />
      <Modal.Content ref={content} onSubmitCapture={once} onInputCapture={typed}>
        <div className="drawer-head">
          <Modal.Title className="panel-title">{title}</Modal.Title>
          <span className="grow" />
          <IconButton icon={IconX} label={t("do.close")} keys="escape" onClick={close} />
        </div>
        <Modal.Body className="dialog-body">{children}</Modal.Body>
        {foot && <footer className="inspector-foot">{foot}</footer>}
      </Modal.Content>
    </Modal.Root>
  );
}
