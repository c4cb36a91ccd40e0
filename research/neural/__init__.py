"""Neural models: nets, their training, checkpoints, and the way out to ONNX. The one place that imports torch."""
