import { Modal } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./Button";
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

/** A sheet before the page, for what needs a few answers at once. What can be undone needs none. */
export function Dialog({ title, open, onClose, width = 560, foot, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      size={width}
      centered
      classNames={{ content: "dialog" }}
      transitionProps={{ duration: 160 }}
    >
      <Modal.Overlay className="scrim" />
      <Modal.Content>
        <div className="drawer-head">
          <Modal.Title className="panel-title">{title}</Modal.Title>
          <span className="grow" />
          <IconButton icon={IconX} label={t("do.close")} keys="escape" onClick={onClose} />
        </div>
        <Modal.Body className="dialog-body">{children}</Modal.Body>
        {foot && <footer className="inspector-foot">{foot}</footer>}
      </Modal.Content>
    </Modal.Root>
  );
}
