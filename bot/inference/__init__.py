"""A model on another machine, asked by the Open Inference Protocol within a time budget."""
