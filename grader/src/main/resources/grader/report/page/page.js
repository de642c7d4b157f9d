
'use strict';
(() => {
  const table = document.getElementById('table');
  if (!table) return;
  const body = table.tBodies[0];
  const headers = Array.from(table.tHead.rows[0].cells);
  const filter = document.getElementById('filter');
  const shown = document.getElementById('shown');
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent : cell.dataset.value;
  };
  const order = new Intl.Collator('en', { numeric: true }).compare;
  const sort = (column, sign) => {
    const rows = Array.from(body.rows, (row) => ({ row, value: value(row, column) }));
    const numbers = rows.every((entry) => entry.value !== '' && !isNaN(entry.value));
    rows.sort((a, b) => sign * (numbers ? a.value - b.value : order(a.value, b.value)));
    body.append(...rows.map((entry) => entry.row));
  };
  headers.forEach((header, column) => {
    header.querySelector('button').addEventListener('click', () => {
      const ascending = header.getAttribute('aria-sort') !== 'ascending';
      headers.forEach((other) => other.setAttribute('aria-sort', 'none'));
      header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      sort(column, ascending ? 1 : -1);
    });
  });
  const show = () => {
    const wanted = filter.value.trim().toLowerCase();
    let count = 0;
    for (const row of body.rows) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = count + ' of ' + body.rows.length;
  };
  filter.addEventListener('input', show);
  show();
})();
