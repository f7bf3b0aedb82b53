import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { parcelPath } from '../parcel-path.ts';
import { Text2 } from '../parts/text2.tsx';
import { TEXTS } from '../words/texts.ts';

export function ParcelLookUp() {
  const [, navigate] = useLocation();
  const [ebpCode, setEbpCode] = useState('');
  const [orderNo, setOrderNo] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    navigate(parcelPath({ ebpCode: ebpCode.trim(), orderNo: orderNo.trim() }));
  };
  return (
    <search>
      <form className="panel look-up" onSubmit={open}>
        <div>
          <label className="label" htmlFor="ebp-code">
            <Text2 of={TEXTS.ebpCode} />
          </label>
          <Input
            id="ebp-code"
            required
            maxLength={18}
            value={ebpCode}
            onChange={(event) => setEbpCode(event.target.value)}
            data-testid="ebp-code"
          />
        </div>
        <div>
          <label className="label" htmlFor="order-no">
            <Text2 of={TEXTS.orderNo} />
          </label>
          <Input
            id="order-no"
            required
            maxLength={60}
            value={orderNo}
            onChange={(event) => setOrderNo(event.target.value)}
            data-testid="order-no"
          />
        </div>
        <Button type="primary" htmlType="submit" data-testid="look-up">
          <Text2 of={TEXTS.lookUp} />
        </Button>
      </form>
    </search>
  );
}
