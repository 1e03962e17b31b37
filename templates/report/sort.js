// Puts a button into each heading of a sortable table, so that the keyboard reaches it. Without scripts the table is as it is.
for (const table of document.querySelectorAll("table.sortable")) {
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
  }
  new Tablesort(table);
}
