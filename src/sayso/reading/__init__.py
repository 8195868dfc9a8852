"""Report → Reading: the encoder, and what is made of its output."""
