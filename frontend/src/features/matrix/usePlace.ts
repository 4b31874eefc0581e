import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type MatrixRows, matrixPlaceQuery } from "../../api/matrix";

/** What is known of a cell, once a person stays on it. */
export function usePlace(tour: string, rows: MatrixRows, row: string, stop: string) {
  const [settled, setSettled] = useState({ row, stop });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ row, stop }), 80);
    return () => clearTimeout(timer);
  }, [row, stop]);
  const { data } = useQuery(matrixPlaceQuery(tour, rows, settled.row, settled.stop));
  return settled.row === row && settled.stop === stop ? data : undefined;
}
