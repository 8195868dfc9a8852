"""One file a version, frozen once it is released."""
