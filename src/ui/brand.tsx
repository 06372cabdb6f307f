/** Dossier's mark and name. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path
          fill="currentColor"
          d="M2 3.5A1.5 1.5 0 0 1 3.5 2h3.2l1.8 2h6A1.5 1.5 0 0 1 16 5.5V15l-3.5-2.3L9 15l-3.5-2.3L2 15z"
        />
      </svg>
      Dossier
    </span>
  );
}
