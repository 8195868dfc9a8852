"""Who may ask the pages for what: hosts, origins, the key for writing, the team's password."""
