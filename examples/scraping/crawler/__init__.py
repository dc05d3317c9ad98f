"""The parts of the crawler: the twins of the files beside them."""
