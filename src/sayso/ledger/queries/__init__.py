"""Questions to a ledger: filters, sorting, pages, and the entries that come back."""
