"""The laboratory: data, labels, training and assessment; a running bot never imports it."""
